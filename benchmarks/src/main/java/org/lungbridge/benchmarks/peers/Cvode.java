package org.lungbridge.benchmarks.peers;

import java.nio.file.Path;
import java.util.List;

/** The program in C around CVODE. */
record Cvode(Path program) {
    List<Measurement> measure(Course course, double[] tolerances) {
        throw new UnsupportedOperationException();
    }
}
