package org.lungbridge.viz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.EventRecord;

class NarrativeTest {
    private static final Clock HOURS = Clock.of(86_400);

    private static EventRecord event(double hours, String what, String detail) {
        return new EventRecord(hours * 3600, "order", "timeline", what, detail);
    }

    private static String texts(List<Told> told) {
        return String.join(" ", told.stream().map(Told::text).toList());
    }

    /** PaO2/FiO2 48 for a day, pH 7.30. */
    @Test
    void whyEcmoNamesWhatWasMetAndWhatWasNot() {
        assertThat(Indication.of(InventedStay.course(), 86_400))
                .startsWith("It was begun by order of the scenario. PaO2/FiO2 was 48 mmHg")
                .contains("met: PaO2/FiO2 below 50 mmHg for 3 h (at most 48 in that time)")
                .endsWith("Not met: pH below 7.25 with a PaCO2 of 60 mmHg or more for 6 h.");
    }

    @Test
    void whyEcmoOfARunThatIsShortBeforeItSaysSo() {
        assertThat(Indication.of(InventedStay.course(), 2 * 3600))
                .contains("None of the criteria of the EOLIA trial (Combes 2018) was met by then")
                .contains("The run shows only the last 2 h before cannulation");
    }

    @Test
    void oneEventIsToldWithItsDetail() {
        assertThat(texts(Repeated.of(List.of(event(2.5, "bronchoscopy", "60 mL of clot removed")), HOURS)))
                .isEqualTo("At 2.5 h bronchoscopy was done: 60 mL of clot removed.");
    }

    @Test
    void manySettingsAreToldByTheirRange() {
        List<EventRecord> events = List.of(
                event(1, "set-ecmo", "FdO2 1, sweep 3 L/min"),
                event(2, "set-ecmo", "sweep 5 L/min"),
                event(4, "set-ecmo", "sweep 4.5 L/min"));
        assertThat(texts(Repeated.of(events, HOURS)))
                .isEqualTo("The circuit was set three times between 1 and 4 h: FdO2 1 and sweep 3 to 5 L/min.");
    }

    /** Three sessions with a beginning and an end each are three. */
    @Test
    void whatOnlyEndsSomethingIsNotCounted() {
        List<EventRecord> events = List.of(
                event(1, "bronchoscopy", "session 1 of 3"),
                event(2, "bronchoscopy", "session 1 done: 3 L"),
                event(5, "bronchoscopy", "session 2 of 3"),
                event(6, "bronchoscopy", "session 2 done: 3 L"),
                event(8, "bronchoscopy", "session 3 of 3"),
                event(9, "bronchoscopy", "has run in"));
        assertThat(texts(Repeated.of(events, HOURS))).contains("three times between 1 and 8 h");
    }

    @Test
    void anUnknownEventIsToldByItsName() {
        assertThat(texts(Repeated.of(List.of(event(1, "brand-new-order", "")), HOURS)))
                .isEqualTo("At 1 h brand new order.");
    }

    @Test
    void looksAtTheMonitorAreOneSentenceForEachTarget() {
        List<EventRecord> looks = List.of(
                event(1, "titration", "ACT 173 s above 140-160 s: heparin 4 → 1.7 IU/kg/h"),
                event(2, "titration", "ACT 130 s below 140-160 s: heparin 1.7 → 3 IU/kg/h after a pause of 1 h"),
                event(3, "titration", "ACT 150 s within 140-160 s: heparin stays 3 IU/kg/h"),
                event(4, "titration", "ACT 185 s within 180-200 s: heparin stays 3 IU/kg/h"));
        assertThat(texts(Titrations.of(looks, HOURS)))
                .isEqualTo(
                        "To hold the ACT at 140-160 s it was looked at three times between 1 and 3 h: 130 to 173 s, one of "
                                + "them within the target; heparin was raised once and lowered once, between 1.7 and 4 IU/kg/h. "
                                + "To hold the ACT at 180-200 s it was looked at once at 4 h: 185 s, within "
                                + "the target; heparin stayed at 3 IU/kg/h.");
    }

    @Test
    void productsAreSummedByKind() {
        List<EventRecord> given = List.of(
                event(1, "product", "1 unit of platelets"),
                event(2, "product", "2 units of platelets"),
                event(3, "product", "600 mL of plasma"));
        assertThat(texts(Products.given(given, HOURS)))
                .isEqualTo("Given in all: 3 units of platelets and 600 mL of plasma.");
    }

    @Test
    void namesOfFieldsAreSpelledAndThoseOfTestsAreNot() {
        assertThat(Say.spelled("tidalVolume 210 mL, FdO2 1, aPTT 40 s, PaO2FiO2"))
                .isEqualTo("tidal volume 210 mL, FdO2 1, aPTT 40 s, PaO2FiO2");
    }

    @Test
    void longRunsAreToldInDays() {
        assertThat(Clock.of(40 * 86_400).at(3.5 * 86_400)).isEqualTo("on day 4 at 12:00");
        assertThat(Clock.span(3 * 3600)).isEqualTo("3 h");
        assertThat(Clock.span(8 * 86_400)).isEqualTo("8 days");
    }
}
