package org.lungbridge.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lungbridge.scenarios.Library;

/** The kept seeds: small nasty inputs, and what was once a finding. */
final class Seeds {
    private Seeds() {}

    /** The seeds of a target, by the names of their files. */
    static List<byte[]> of(String target) {
        return files(target).stream().map(Seeds::read).toList();
    }

    /** The files of the seeds of a target. */
    static List<Path> files(String target) {
        URL folder = Seeds.class.getResource("seeds/" + target);
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(Path.of(folder.toURI()))) {
            return all.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A file that is shipped with the scenarios. */
    static byte[] shipped(String path) {
        try (InputStream stream = Objects.requireNonNull(Library.class.getResourceAsStream(path), path)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
