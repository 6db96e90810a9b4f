package org.lungbridge.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a new document is called.
 *
 * @param file where it is written
 * @param id its id, the name of the file without its ending
 */
record NewName(Path file, String id) {
    private static final String SUFFIX = ".json";
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern WITH_POINTS = Pattern.compile("[a-z0-9]+([-.][a-z0-9]+)*");

    /**
     * The name a user gave: an id, or a file.
     *
     * @throws CommandFailure if no id can be made of it
     */
    static NewName of(String given, boolean points) {
        Path path = Path.of(given.endsWith(SUFFIX) ? given : given + SUFFIX);
        @Nullable Path last = path.getFileName();
        String name = last == null ? "" : last.toString();
        String id = name.substring(0, Math.max(0, name.length() - SUFFIX.length()));
        if (!(points ? WITH_POINTS : PLAIN).matcher(id).matches()) {
            String meant =
                    id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "The id (%s) is to consist of lower-case words and digits joined by hyphens.".formatted(id),
                    "(" + (meant.isEmpty() ? "my-scenario" : meant) + ") was meant.");
        }
        return new NewName(path, id);
    }

    /** A file beside it. */
    Path beside(String other) {
        return file.resolveSibling(other);
    }

    /** A document beside it, by its id. */
    Path documentBeside(String otherId) {
        return beside(otherId + SUFFIX);
    }
}
