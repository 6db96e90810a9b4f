package org.lungbridge.scenarios.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The files that come with the program. A jar cannot be listed like a folder, so {@code library/index.txt} and {@code
 * strategies/index.txt} name them, one path in a line.*/
public final class Shipped {
    private static final String ROOT = "/org/lungbridge/scenarios/";
    /** The folder of the checklists in the library. */
    public static final String CHECKLISTS = "checklists";

    /** The folder of the scripts of learners in the library. */
    public static final String LEARNERS = "learners";

    private static final String SUFFIX = ".json";

    private Shipped() {}

    /** The content of a file, by its path such as {@code schema/scenario.schema.json}. */
    public static byte[] bytes(String path) {
        try (InputStream stream = Shipped.class.getResourceAsStream(ROOT + path)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The shipped file (%s) is missing.%nMaybe the program was built without it.".formatted(path));
            }
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException("The shipped file (" + path + ") cannot be read.", failure);
        }
    }

    /** The ids of the strategies, sorted. */
    public static List<String> strategies() {
        return ids("strategies/index.txt", "");
    }

    /** The path of a strategy. */
    public static String strategyPath(String id) {
        return "strategies/" + id + SUFFIX;
    }

    /** The ids of the course protocols, sorted. */
    public static List<String> courses() {
        return ids("courses/index.txt", "");
    }

    /** The path of a course protocol. */
    public static String coursePath(String id) {
        return "courses/" + id + SUFFIX;
    }

    /** The ids of the trials, sorted. */
    public static List<String> trials() {
        return ids("trials/index.txt", "");
    }

    /** The path of a trial. */
    public static String trialPath(String id) {
        return "trials/" + id + SUFFIX;
    }

    /** The ids of the documents in a folder of the library, sorted; {@code ""} is the library itself. */
    public static List<String> ids(String folder) {
        return ids("library/index.txt", folder);
    }

    private static List<String> ids(String indexPath, String folder) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        String index = new String(bytes(indexPath), StandardCharsets.UTF_8);
        return index.lines()
                .filter(line -> line.startsWith(prefix) && line.indexOf('/', prefix.length()) < 0)
                .map(line -> line.substring(prefix.length(), line.length() - SUFFIX.length()))
                .sorted()
                .toList();
    }

    /** The path of a document of the library. */
    public static String path(String folder, String id) {
        return "library/" + (folder.isEmpty() ? "" : folder + "/") + id + SUFFIX;
    }
}
