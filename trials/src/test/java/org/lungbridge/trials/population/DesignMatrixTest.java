package org.lungbridge.trials.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.reading.InvalidDocument;

/** What goes out comes back; what does not fit is told with line and column. */
class DesignMatrixTest {
    private static final Trial TRIAL = SmallTrial.with("\"patients\": 20", "\"patients\": 3");
    private static final Population DRAWN = Population.of(TRIAL);
    private static final String CSV = DesignMatrix.of(TRIAL, DRAWN).csv();

    @Test
    void designGoesOutWithUnits() {
        assertThat(CSV).startsWith("study,patient,age [a],platelets [10*9/L]\r\n0,0,");
        assertThat(CSV.lines()).hasSize(4);
    }

    @Test
    void whatWentOutComesBackAsTheSameValues() {
        Population again = Population.of(TRIAL, DesignMatrix.read("design.csv", CSV, TRIAL));
        for (int number = 0; number < 3; number++) {
            assertThat(again.patient(0, number).covariates())
                    .containsEntry("age", DRAWN.patient(0, number).covariates().get("age"))
                    .containsEntry(
                            "platelets", DRAWN.patient(0, number).covariates().get("platelets"));
        }
    }

    @Test
    void valuesFromOutsideTakeThePlaceOfDrawnOnes() {
        String own = "study,patient,age [a]\n0,0,40\n0,1,50\n0,2,60.5\n";
        Population population = Population.of(TRIAL, DesignMatrix.read("design.csv", own, TRIAL));
        assertThat(population.patient(0, 2).covariates()).containsEntry("age", 60.5);
        assertThat(population.patient(0, 2).scenario().onlyPatient().age()).hasToString("60.5 a");
        assertThat(population.draft(0, 1, 0).values().get("platelets"))
                .isEqualTo(DRAWN.draft(0, 1, 0).values().get("platelets"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "age [a] | age | The column (age) is unknown; known are (age [a], platelets [10*9/L]).",
                "age [a] | age [a] | (age [a]) is there twice",
                "0,1, | 0,7, | The patient is (7); allowed is 0 to 2.",
                "0,1, | 0,0, | The patient (0) of study (0) is there twice.",
                "0,1, | 0,1,x | The cell (x",
                "0,1, | 0,1,1, | The row has (5) cells; (4) are due.",
                "study | trial | The table begins with the columns (study, patient)"
            })
    void everyProblemIsTold(String good, String bad, String message) {
        assertThat(CSV).contains(good);
        String broken = message.contains("column") || !message.contains("twice") || message.contains("study (0)")
                ? CSV.replace(good, bad)
                : CSV.replace("platelets [10*9/L]", "age [a]");
        assertThatThrownBy(() -> DesignMatrix.read("design.csv", broken, TRIAL))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("design.csv")
                .hasMessageContaining(message);
    }

    @Test
    void missingPatientsAreTold() {
        assertThatThrownBy(() -> DesignMatrix.read("d.csv", "study,patient,age [a]\n0,0,40\n", TRIAL))
                .hasMessageContaining("The table has (1) patients; (3) are due.");
    }
}
