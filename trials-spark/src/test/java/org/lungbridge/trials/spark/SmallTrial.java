package org.lungbridge.trials.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lungbridge.trials.table.TrialFolder;

/** A trial of three patients, two arms and six hours, and what the plain runner makes of it. */
final class SmallTrial {
    private SmallTrial() {}

    /** The document. */
    static byte[] bytes() {
        try (InputStream in = SmallTrial.class.getResourceAsStream("small-trial.json")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document as a file in this folder. */
    static Path in(Path folder) throws IOException {
        return Files.write(folder.resolve("small-trial.json"), bytes());
    }

    /** The packed tables of a folder and the dictionary, by name. */
    static Map<String, byte[]> tables(Path folder) throws IOException {
        Map<String, byte[]> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(SmallTrial::isTable).toList()) {
                tables.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return tables;
    }

    private static boolean isTable(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(TrialFolder.PACKED) || name.equals(TrialFolder.DICTIONARY);
    }
}
