package dev.apigateway.emulator.function;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Gives each execution environment a {@code /tmp} of its own where the machine can do that, and else {@code TMPDIR}. As in
 * Lambda, it outlives a process that dies, but not the code. Not thread-safe.
 */
final class EnvironmentTmp {

    private static final Logger LOG = System.getLogger(EnvironmentTmp.class.getName());

    private final Supplier<@Nullable PrivateTmp> finder;
    private final Map<String, Place> places = new HashMap<>();
    private @Nullable PrivateTmp privateTmp;
    private boolean sought;
    private boolean told;

    /**
     * How a process is started.
     *
     * @param command the program and its arguments
     * @param environment its environment
     */
    record Launch(List<String> command, Map<String, String> environment) {
    }

    private record Place(Path directory, FunctionCode code) {
    }

    /** @param finder looks for a way, once, when the first process is started */
    EnvironmentTmp(Supplier<@Nullable PrivateTmp> finder) {
        this.finder = finder;
    }

    /**
     * Prepares the start of a process.
     *
     * @param place tells execution environments apart
     * @param environment the variables of the process
     */
    Launch launch(String place, FunctionCode code, Map<String, String> environment) throws IOException {
        Path directory = directory(place, code);
        PrivateTmp way = privateTmp();
        if (way != null && way.fits(code)) {
            return way.launch(code, directory, environment);
        }
        if (places.size() > 1 && !told) {
            told = true;
            LOG.log(Level.WARNING, "The processes of the function share /tmp, since this machine lets no process have its own. "
                    + "They disturb each other if they use the same names there. Set the concurrency to 1 in that case.");
        }
        Map<String, String> withDirectory = new HashMap<>(environment);
        withDirectory.putIfAbsent("TMPDIR", directory.toString());
        return new Launch(List.of(code.bootstrap().toString()), withDirectory);
    }

    /** Deletes all of it. */
    void delete() {
        places.values().forEach(EnvironmentTmp::delete);
        places.clear();
    }

    private Path directory(String name, FunctionCode code) throws IOException {
        Place before = places.get(name);
        if (before != null && before.code == code) {
            return before.directory;
        }
        if (before != null) {
            delete(before);
        }
        Place place = new Place(Files.createTempDirectory("function-tmp-").toRealPath(), code);
        places.put(name, place);
        return place.directory;
    }

    private @Nullable PrivateTmp privateTmp() {
        if (!sought) {
            sought = true;
            privateTmp = finder.get();
        }
        return privateTmp;
    }

    private static void delete(Place place) {
        try {
            DirectoryTree.delete(place.directory);
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "The directory " + place.directory + " cannot be deleted. Delete it by hand.", failure);
        }
    }
}
