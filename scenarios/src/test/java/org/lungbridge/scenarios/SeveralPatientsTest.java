package org.lungbridge.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.reading.InvalidDocument;

/** A scenario with several patients, who share machines and orders and nothing else. */
class SeveralPatientsTest {
    private static final String SHIPPED = new String(Library.scenarioBytes("dah-prone"), StandardCharsets.UTF_8);

    @Test
    void everyPatientGetsTheScenarioAlone() {
        Scenario scenario = read(SHIPPED);
        assertThat(scenario.hasSeveralPatients()).isTrue();
        assertThat(scenario.everybody())
                .extracting(Patient::id)
                .containsExactly("vasculitis", "angiosarcoma", "unexplained", "leukemia");
        Scenario alone = scenario.with(scenario.everybody().get(2));
        assertThat(alone.hasSeveralPatients()).isFalse();
        assertThat(alone.onlyPatient().id()).isEqualTo("unexplained");
        assertThat(alone.timeline()).isEqualTo(scenario.timeline());
    }

    @Test
    void survivesWritingAndReading() {
        Scenario scenario = read(SHIPPED);
        assertThat(read(Documents.write(scenario))).isEqualTo(scenario);
    }

    /** Source S4: two men and two women of 19 to 71 years, vasopressor and block in all, hemoglobin 8.5 to 10.4 g/dL. */
    @Test
    void patientsAreThoseOfTheCaseSeries() {
        List<Patient> everybody = read(SHIPPED).everybody();
        assertThat(everybody.stream().map(Patient::sex)).hasSize(4);
        assertThat(everybody.stream().map(Patient::sex).distinct()).hasSize(2);
        assertThat(everybody.stream().mapToDouble(patient -> patient.age().value()))
                .contains(19.0, 71.0)
                .allMatch(age -> age >= 19 && age <= 71);
        assertThat(everybody).allSatisfy(patient -> {
            assertThat(patient.baseline().blood().hemoglobin().value()).isBetween(8.5, 10.4);
            assertThat(patient.baseline().drugs().norepinephrine().value()).isPositive();
            assertThat(patient.baseline().drugs().neuromuscularBlock()).isEqualTo(1);
        });
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\": \"leukemia\" | \"id\": \"vasculitis\" | /patients/3/id | Two patients are called (vasculitis)",
                "\"id\": \"leukemia\" | \"id\": \"figures\" | /patients/3/id | No patient can be called (figures)",
                "\"id\": \"leukemia\", | '' | /patients/3 | The field (id) is missing",
                "\"id\": \"leukemia\" | \"id\": \"../x\" | /patients/3/id | lower-case words",
                "\"patients\": [ | \"patient\": { \"sex\": \"male\" }, \"patients\": [ | /patients | exclude each other",
                "\"softness\": 0.85 | \"softness\": 85 | /patients/0/lung/softness | allowed is 0.35 to 1.1",
                "lung_fluid_exchange.edema_clearance | lung_fluid_exchange.edema_clearence | /patients/0/overrides/lung_fluid_exchange.edema_clearence | is unknown",
                "\"tidalVolume\": \"8 mL/kg\", | '' | /patients/0/baseline/ventilator | (volume-control) needs the field (tidalVolume)"
            })
    void mistakeIsNamedWithItsPlace(String good, String bad, String pointer, String message) {
        assertThat(SHIPPED).contains(good);
        int at = SHIPPED.indexOf(good);
        String broken = SHIPPED.substring(0, at) + bad + SHIPPED.substring(at + good.length());
        InvalidDocument refused = catchThrowableOfType(InvalidDocument.class, () -> read(broken));
        assertThat(refused).as("the document should be refused").isNotNull();
        assertThat(refused.problems()).anySatisfy(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.message()).contains(message);
        });
    }

    @Test
    void emptyRowOfPatientsIsRefused() {
        String one = Documents.write(Library.scenario("sle-dah-vv-ecmo"));
        String none =
                one.replaceFirst("(?s)\"patient\" : \\{.*\\n  \"equipment\"", "\"patients\" : [ ],\n  \"equipment\"");
        InvalidDocument refused = catchThrowableOfType(InvalidDocument.class, () -> read(none));
        assertThat(refused).isNotNull();
        assertThat(refused.problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("(patients) is empty"));
    }

    /** What is wrong with the shared timeline is said once, not once for each patient. */
    @Test
    void problemOfTheTimelineIsToldOnce() {
        String idle = SHIPPED.replace(
                "\"timeline\": [",
                "\"timeline\": [ { \"at\": \"0 s\", \"order\": \"set-ventilator\", \"inspiratoryPressure\": \"14 cmH2O\" },");
        InvalidDocument refused = catchThrowableOfType(InvalidDocument.class, () -> read(idle));
        assertThat(refused).isNotNull();
        assertThat(refused.problems()).hasSize(1);
    }

    private static Scenario read(String text) {
        return Documents.readScenario("case.json", text.getBytes(StandardCharsets.UTF_8));
    }
}
