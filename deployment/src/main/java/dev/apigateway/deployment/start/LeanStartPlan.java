package dev.apigateway.deployment.start;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What the generated start has to know of the application.
 *
 * @param name of the application
 * @param mapperKnown whether the {@code ObjectMapper} can be in the image
 * @param bodies classes that JSON bodies are read as and written from
 * @param sourcesOfProcess whether the configuration has sources that only a process can read
 * @param minLevels least levels of categories of the log
 * @param logRecorded whether Quarkus's own step sets up the log
 * @param systemProperties names and values
 * @param generatedProperties names, and classes that compute the values
 * @param libraryPaths to be added to {@code java.library.path}
 * @param infoProviders classes that tell what only a process knows
 * @param shutdownListeners keys of listeners in the context of the steps
 * @param consoleFormatters keys of formatters in that context
 * @param running tasks of the steps that run at the start
 * @param formatting tasks that make the formatters, with the first line of the log
 * @param executing tasks that make the executor, when somebody asks for it; empty when they run at the start
 */
record LeanStartPlan(String name, boolean mapperKnown, SortedSet<String> bodies, boolean sourcesOfProcess,
        SortedMap<String, String> minLevels, boolean logRecorded, SortedMap<String, String> systemProperties,
        SortedMap<String, String> generatedProperties, List<String> libraryPaths, List<String> infoProviders,
        List<String> shutdownListeners, List<String> consoleFormatters, List<String> running, List<String> formatting,
        List<String> executing) {
}
