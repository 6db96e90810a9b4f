package org.lungbridge.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lungbridge.dossier.fhir.FhirBundle;
import org.lungbridge.dossier.fhir.FhirOptions;

/** What was done to the patient, as the real chart of a day tells it. */
@Tag("once")
class ProceduresOfADayTest {
    private static List<Procedure> all = List.of();

    @BeforeAll
    static void export() {
        byte[] bytes = FhirBundle.bytes(ChartOfADay.run(), new FhirOptions(3600, false));
        Bundle bundle = FhirContext.forR4()
                .newJsonParser()
                .parseResource(Bundle.class, new String(bytes, StandardCharsets.UTF_8));
        all = bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(Procedure.class::isInstance)
                .map(Procedure.class::cast)
                .toList();
    }

    private static List<Procedure> of(String order) {
        return all.stream()
                .filter(procedure ->
                        procedure.getCode().getCodingFirstRep().getCode().equals(order))
                .toList();
    }

    private static Duration lasted(Procedure procedure) {
        return Duration.between(
                procedure.getPerformedPeriod().getStart().toInstant(),
                procedure.getPerformedPeriod().getEnd().toInstant());
    }

    private static Procedure only(String order) {
        assertThat(of(order)).as(order).hasSize(1);
        return of(order).get(0);
    }

    @Test
    void whatTakesTimeIsOneProcedureFromItsBeginningToItsEnd() {
        assertThat(lasted(only("turn-prone"))).isEqualTo(Duration.ofMinutes(10));
        assertThat(lasted(only("turn-supine"))).isEqualTo(Duration.ofMinutes(10));
        assertThat(lasted(only("change-oxygenator"))).isEqualTo(Duration.ofMinutes(1));
        assertThat(lasted(only("plasma-exchange"))).isEqualTo(Duration.ofMinutes(150));
        assertThat(lasted(only("transfuse-red-cells"))).isEqualTo(Duration.ofMinutes(90));
        assertThat(lasted(only("recruitment-maneuver"))).isEqualTo(Duration.ofMinutes(2));
        assertThat(only("plasma-exchange").getStatus()).isEqualTo(ProcedureStatus.COMPLETED);
        assertThat(only("plasma-exchange").getNote()).hasSize(2);
    }

    /** The change of dose after two hours is a note of the same treatment. */
    @Test
    void renalReplacementLastsFromItsStartToItsStop() {
        Procedure replacement = only("start-renal-replacement");
        assertThat(lasted(replacement)).isEqualTo(Duration.ofHours(4));
        assertThat(replacement.getStatus()).isEqualTo(ProcedureStatus.COMPLETED);
        assertThat(replacement.getNote()).hasSize(3);
        assertThat(replacement.getNote().get(1).getText()).contains("35 mL/kg/h");
    }

    @Test
    void whatWasRefusedWasNotDone() {
        assertThat(ChartOfADay.run().patients().get(0).events())
                .filteredOn(event -> event.notDone())
                .extracting(event -> event.what())
                .contains("reposition-cannula", "bronchoscopy", "plasma-exchange");
        assertThat(of("reposition-cannula")).isEmpty();
        assertThat(all)
                .allSatisfy(procedure -> assertThat(procedure.getNote())
                        .noneMatch(note -> note.getText().contains("not done")));
    }

    @Test
    void whatIsUnderWayAtTheEndIsInProgress() {
        List<Procedure> scopes = of("bronchoscopy");
        assertThat(scopes).hasSize(2);
        assertThat(lasted(scopes.get(0))).isEqualTo(Duration.ofMinutes(10));
        assertThat(scopes.get(0).getNote().get(1).getText()).contains("lavage");
        assertThat(scopes.get(1).getStatus()).isEqualTo(ProcedureStatus.INPROGRESS);
        assertThat(scopes.get(1).getPerformedPeriod().hasEnd()).isFalse();
        assertThat(only("chest-radiograph").hasPerformedDateTimeType()).isTrue();
    }
}
