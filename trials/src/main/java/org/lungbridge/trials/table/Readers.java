package org.lungbridge.trials.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Scripts that read the tables into R and Python, with the types of the data dictionary. */
final class Readers {
    static final List<String> NAMES = List.of("read.R", "read.py");

    private Readers() {}

    static byte[] bytes(String name) throws IOException {
        try (InputStream stream = Readers.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The shipped file (" + name + ") is missing.");
            }
            return stream.readAllBytes();
        }
    }
}
