package org.lungbridge.fuzz.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@code mvn -Pfuzz}: ten thousand patients under random care, or as many as {@code -Dfuzz.patients=N} says, of the seed
 * {@code -Dfuzz.seed=N}. Goes on where it was stopped; {@code care-SEED.csv} in {@code fuzz/target/fuzz}, or in the folder of
 * {@code -Dfuzz.folder=DIR}, which no {@code clean} deletes, has a line for each.
 */
@Tag("fuzz")
class ManyPatientsTest {
    private static final long PATIENTS = Long.getLong("fuzz.patients", 10_000);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final Path FOLDER = Path.of(System.getProperty("fuzz.folder", "target/fuzz"));
    private static final int REMARK = 100;

    @Test
    void noPatientIsNotANumberNegativeLostOrStuck() throws IOException {
        CareLog log = new CareLog(FOLDER, SEED);
        Patients patients = new Patients();
        for (long number = 0; number < PATIENTS; number++) {
            if (!log.has(number)) {
                byte[] document = RandomCare.scenario(SEED, number);
                log.keep(patients.run(SEED, number, document), document);
            }
            if (number % REMARK == REMARK - 1) {
                System.out.println(log.line());
            }
        }
        System.out.println(log.line());
        assertThat(log.findings()).as(log.line()).isZero();
    }
}
