package org.lungbridge.viz.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lungbridge.viz.Measured;

/** Tables of a course fit on a page, and can be scrolled by keys where the page is narrower. */
class DayTablesTest {
    private static List<Measured> drawn(String... tests) {
        List<Measured> results = new ArrayList<>();
        for (String test : tests) {
            results.add(new Measured(test, 3600, 1));
        }
        return results;
    }

    @Test
    void noTableHasMoreThanTenColumns() {
        String page = CourseReport.of(InventedStay.content());
        List<String> heads = Pattern.compile("<thead><tr>(.*?)</tr>")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(heads)
                .hasSizeGreaterThan(3)
                .allSatisfy(head -> assertThat(head.split("<th ", -1)).hasSizeLessThanOrEqualTo(11));
    }

    @Test
    void everyTableIsAnnouncedAndReachedByKeys() {
        String page = CourseReport.of(InventedStay.content());
        assertThat(page).contains("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"Breathing and ECMO");
        assertThat(page.split("<table>", -1)).hasSameSizeAs(page.split("role=\"region\" tabindex=\"0\"", -1));
    }

    @Test
    void testsOfOneKindStandTogetherAndNoneIsLost() {
        assertThat(LaboratoryColumns.of(drawn("hemoglobin", "pHa", "aPTT", "PaO2", "ACT")))
                .containsOnly(
                        entry("Blood gas", List.of("pHa", "PaO2")),
                        entry("Clotting", List.of("aPTT", "ACT")),
                        entry("Other tests", List.of("hemoglobin")));
        String[] many = new String[20];
        for (int i = 0; i < many.length; i++) {
            many[i] = "test " + i;
        }
        assertThat(LaboratoryColumns.of(drawn(many)).values())
                .allSatisfy(tests -> assertThat(tests).hasSizeBetween(6, LaboratoryColumns.MOST))
                .flatExtracting(tests -> tests)
                .containsExactly(many);
    }
}
