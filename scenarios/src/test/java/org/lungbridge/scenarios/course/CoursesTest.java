package org.lungbridge.scenarios.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lungbridge.care.course.BesideStrategy;
import org.lungbridge.care.course.Course;
import org.lungbridge.care.course.Glucocorticoids;
import org.lungbridge.care.course.Samples;
import org.lungbridge.care.course.SweepTitration;
import org.lungbridge.care.course.Transfusions;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.course.CourseDocument;

/** Course protocols of documents. */
class CoursesTest {
    static List<String> shipped() {
        return Library.courses();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedCourseBearsItsNameAndEndsWithItsSamples(String id) {
        Course course = Courses.of(Library.course(id), 50);
        assertThat(course.id()).isEqualTo(id);
        assertThat(course.duties()).last().isInstanceOf(Samples.class);
    }

    /** E04 of the sources: treatment counts from the diagnosis. */
    @Test
    void treatmentOfTheDiseaseWaitsForTheDiagnosis() {
        Course late = Courses.of(course("\"diagnosis\": { \"after\": \"36 h\" }, \"glucocorticoids\": {}"), 50);
        assertThat(late.duties())
                .filteredOn(Glucocorticoids.class::isInstance)
                .singleElement()
                .satisfies(duty -> assertThat(((Glucocorticoids) duty).start())
                        .isEqualTo(Glucocorticoids.USUAL.start() + 36 * 3600));
        Course never = Courses.of(course("\"diagnosis\": { \"missed\": true }, \"glucocorticoids\": {}"), 50);
        assertThat(never.duties()).noneMatch(Glucocorticoids.class::isInstance);
    }

    private static CourseDocument course(String duties) {
        String ladder = new String(Library.scenarioBytes("heparin-ladder"), StandardCharsets.UTF_8);
        String with = ladder.replace(
                "\"anticoagulation\": \"S1-ladder\"",
                "\"anticoagulation\": \"S1-ladder\", \"course\": { " + duties + ", \"samples\": {} }");
        return Documents.readScenario("with", with.getBytes(StandardCharsets.UTF_8))
                .care()
                .course()
                .inline();
    }

    @Test
    void whatIsNotWrittenIsUsual() {
        Course course = Courses.of(Library.course("vv-ecmo-usual"), 50);
        assertThat(course.duties()).contains(SweepTitration.USUAL, Samples.USUAL);
        assertThat(course.interval()).isEqualTo(3600);
    }

    /** Every shipped strategy and course transfuses; two together do not do it twice. */
    @Test
    void aStrategyThatNamesProductsOwnsThemWhileItIsFollowed() {
        String ladder = new String(Library.scenarioBytes("heparin-ladder"), StandardCharsets.UTF_8);
        String both = ladder.replace(
                "\"anticoagulation\": \"S1-ladder\"",
                "\"anticoagulation\": \"S1-ladder\", \"course\": \"vv-ecmo-usual\"");
        Course course = Courses.of(Documents.readScenario("both", both.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();

        assertThat(course.duties()).noneMatch(Transfusions.class::isInstance);
        assertThat(course.duties())
                .filteredOn(BesideStrategy.class::isInstance)
                .hasSize(1)
                .allMatch(duty -> ((BesideStrategy) duty).duty() instanceof Transfusions);
    }
}
