package org.lungbridge.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The equations in C are those in Java; skipped where there is no C compiler. */
class NativeRatesTest {
    @TempDir
    static Path out;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        NetworkToC.write(out);
        assumeTrue(onPath("make") && onPath("cc"), "no C compiler");
        Process make = new ProcessBuilder(
                        "make", "-s", "-C", "native", "OUT=" + out, "GENERATED=" + out, "CFLAGS=-O1", out + "/rates")
                .inheritIO()
                .start();
        assertThat(make.waitFor()).isZero();
    }

    private static boolean onPath(String program) {
        for (String directory : System.getenv().getOrDefault("PATH", "").split(":")) {
            if (Files.isExecutable(Path.of(directory, program))) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(strings = {"circuit", "hockin-mann-heparin", "wajima"})
    void ratesAndSlopesAreTheSame(String problem) {
        NativeRates.Difference difference = new NativeRates(out.resolve("rates")).of(Problems.of(problem, 0, 0.5));
        assertThat(difference.rates()).isLessThan(1e-12);
        assertThat(difference.slopes()).isLessThan(1e-11);
    }
}
