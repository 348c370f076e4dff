package dev.apigateway.deployment.zip;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The files below a directory, by the names that they have in a zip. Links count as what they lead to. */
final class FileTree {

    private FileTree() {
    }

    /** @throws FunctionZipException when something in the directory is neither a file nor a directory */
    static SortedMap<String, Path> of(Path directory) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(directory, FileVisitOption.FOLLOW_LINKS)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                if (Files.isRegularFile(path)) {
                    files.put(entryName(directory.relativize(path)), path);
                } else if (!Files.isDirectory(path)) {
                    throw new FunctionZipException("'" + path + "' is neither a file nor a directory, or a link to nothing. "
                            + FunctionZip.FILE_NAME + " holds files only. Remove it from '" + directory + "'.");
                }
            }
        }
        return files;
    }

    private static String entryName(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false).map(Path::toString).collect(Collectors.joining("/"));
    }
}
