package org.lungbridge.trials.query;

import java.nio.file.Path;

/** DuckDB takes some characters of a path for a pattern. */
final class FolderName {
    private static final String PATTERN = "*?[{";

    private FolderName() {}

    static void check(Path folder) throws QueryFailure {
        String path = folder.toAbsolutePath().normalize().toString();
        if (path.chars().anyMatch(c -> PATTERN.indexOf(c) >= 0)) {
            throw new QueryFailure(
                    "The folder (%s) cannot be read by DuckDB: its path has one of the characters (%s)."
                            .formatted(path, PATTERN),
                    "the folder can be renamed.");
        }
    }
}
