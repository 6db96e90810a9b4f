package org.lungbridge.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@code mvn -Pfuzz}: a million damaged inputs, or as many as {@code -Dfuzz.inputs=N} says, of the seed {@code -Dfuzz.seed=N}. What
 * came of them stands in {@code fuzz/target/fuzz/counts.txt}, inputs that were findings beside it.
 */
@Tag("fuzz")
class MillionTest {
    private static final long INPUTS = Long.getLong("fuzz.inputs", 1_000_000);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final double LONGEST_S = 3 * 3600.0;

    @Test
    void noInputCrashesHangsOrFillsTheMemory() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        Path counts = Files.createDirectories(Path.of("target", "fuzz")).resolve("counts.txt");
        for (Target door : Targets.all()) {
            Campaign.Tally tally = new Campaign(door, SEED).run(0, INPUTS * door.share() / 1000, LONGEST_S);
            System.out.println(tally.line());
            lines.add(tally.line());
            findings.addAll(tally.findings());
            assertThat(tally.heapGrowth_MB()).as(tally.line()).isLessThan(64);
            Files.write(counts, lines);
        }
        lines.addAll(findings);
        Files.write(counts, lines);
        assertThat(findings).isEmpty();
    }
}
