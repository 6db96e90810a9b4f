package org.lungbridge.trials.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.trials.course.CourseKey;
import org.lungbridge.trials.course.EndedCourse;
import org.lungbridge.trials.population.Population;

/**
 * What befalls thirty patients with vasculitis or lupus under the classic target within four weeks. Bounds are the counts that 95 of
 * 100 samples of thirty have between the lowest and the highest published share.
 */
@Tag("long")
@Tag("once")
class FateInTrialsTest {
    private static final int PATIENTS = 30;
    private static final double DAY = 86_400;
    private static final String TRIAL = """
            { "id": "fate", "title": "Fate",
              "question": { "population": "p", "treatment": "t", "comparison": "c", "outcome": "o", "intercurrentEvents": "i" },
              "seed": 2026, "patients": 30, "follow": "28 d", "decisions": { "rounds": "2 h", "look": "2 h" },
              "cohort": { "templates": [
                { "label": "vasculitis", "scenario": "aav-pulmonary-renal", "share": 5 },
                { "label": "lupus", "scenario": "sle-dah-course", "share": 3 }], "marginals": [] },
              "arms": [{ "id": "standard", "strategy": "classic-180-220" }], "reference": "standard", "endpoints": ["death"] }
            """;

    private static List<EndedCourse> courses;

    @BeforeAll
    static void fourWeeks() {
        Trial trial = Documents.readTrial("fate.json", TRIAL.getBytes(StandardCharsets.UTF_8));
        List<CourseKey> keys = IntStream.range(0, PATIENTS)
                .mapToObj(patient -> new CourseKey(0, 0, patient))
                .toList();
        courses = new CourseRunner(trial, Population.of(trial), 8).run(keys);
        assertThat(courses).hasSize(PATIENTS).allMatch(course -> course.run().isPresent());
    }

    private static OptionalDouble first(EndedCourse course, Predicate<EventRecord> what) {
        return course.run().orElseThrow().events().stream()
                .filter(what)
                .mapToDouble(event -> event.time() / DAY)
                .findFirst();
    }

    private static long until(double day, Predicate<EventRecord> what) {
        return courses.stream()
                .map(course -> first(course, what))
                .filter(time -> time.isPresent() && time.getAsDouble() <= day)
                .count();
    }

    private static Predicate<EventRecord> kind(String kind) {
        return event -> event.what().equals(kind);
    }

    /** 15 % die in intensive care with autoimmune hemorrhage (Mirouse 2020), 34.9 % in hospital of all on VV-ECMO (Nunez 2022). */
    @Test
    void someDieAndMostDoNot() {
        assertThat(until(28, kind("death"))).isBetween(1L, 16L);
    }

    /** Exchanged within 15 days: 27 and 45 % of 117 and 101 patients (Seeliger 2020). */
    @Test
    void membranesAreExchangedAsInTwoCenters() {
        Predicate<EventRecord> exchanged =
                event -> event.what().startsWith("change-") && event.detail().contains("without flow");
        assertThat(until(15, exchanged)).isBetween(3L, 19L);
    }

    /** 1 to 3 in 100 days on a circuit, so 8 to 30 % in ten days: not nobody, not everybody, not all on one day. */
    @Test
    void infectionsComeToSomeOnDaysOfTheirOwn() {
        assertThat(until(14, kind("infection"))).isBetween(1L, 15L);
        List<Double> days = courses.stream()
                .map(course -> first(course, kind("infection")))
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList();
        assertThat(days).doesNotHaveDuplicates();
    }
}
