package org.lungbridge.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A few thousand damaged inputs, so that a regression shows at once; a million come with {@code mvn -Pfuzz}. Each is read or refused
 * in the way that is documented: with file, place, what was found and what is allowed, and without filling the memory. How fast is asked
 * by the profile; here what hangs ends.
 */
@Tag("once")
class DamageTest {
    private static final long SEED = 2026;
    private static final int THOUSANDS = 2;
    private static final long HANGS_MS = 30_000;

    static Stream<Target> doors() {
        return Targets.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void whateverHappensToAnInputItIsReadOrRefusedWithAReason(Target door) throws InterruptedException {
        Campaign.Tally tally = new Campaign(door, SEED, HANGS_MS).run(0, (long) THOUSANDS * door.share(), 60);
        assertThat(tally.findings()).as(tally.line()).isEmpty();
        assertThat(tally.refused()).as("damage is seen").isGreaterThan(tally.inputs() / 3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void whatIsKeptInTheFolderOfSeedsIsReadOrRefusedToo(Target door) throws Exception {
        for (Path file : Seeds.files(door.name())) {
            byte[] seed = Seeds.read(file);
            assertTimeoutPreemptively(Duration.ofMillis(HANGS_MS), () -> door.accepts(seed), file::toString);
        }
    }

    @Test
    void sameSeedAndNumberAreTheSameInput() {
        for (Target door : Targets.all()) {
            byte[] one = new Campaign(door, SEED).input(7);
            assertThat(one).isEqualTo(new Campaign(door, SEED).input(7));
            assertThat(one).isNotEqualTo(new Campaign(door, SEED + 1).input(7));
        }
    }
}
