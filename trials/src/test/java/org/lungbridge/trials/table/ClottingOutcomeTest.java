package org.lungbridge.trials.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lungbridge.outcome.InventedCourse;

/** Clots and exchanges in the table of outcomes. */
class ClottingOutcomeTest {
    private static final String BEGINS = "lines clamped, new membrane lung being put in";
    private static final String ENDS = "new membrane lung after 55 s without flow; 150 mL of blood lost";

    @Test
    void anExchangeWithinADayAfterAFailureIsAcuteAndAllOthersAreElective() {
        InventedCourse course = new InventedCourse(20)
                .order(0, "start-ecmo", "cannulated")
                .order(3, "change-oxygenator", BEGINS)
                .order(3.01, "change-oxygenator", ENDS)
                .happens(7, "oxygenator-failure", "clot fills the membrane lung, flow falls")
                .order(7.1, "change-oxygenator", BEGINS)
                .order(7.11, "change-oxygenator", ENDS)
                .order(7.5, "change-circuit", ENDS.replace("membrane lung", "circuit"))
                .happens(10, "pump-clot", "the pump head sounds rough")
                .order(12, "change-pump-head", "new pump head after 40 s without flow; 30 mL of blood lost");

        assertThat(OutcomeOf.course(course))
                .containsEntry("circuitChange", "true")
                .containsEntry("circuitChange_d", "3.01")
                .containsEntry("circuitChanges", "4")
                .containsEntry("circuitChangesAcute", "1")
                .containsEntry("circuitChangesElective", "3")
                .containsEntry("circuitChangeAcute_d", "7.11")
                .containsEntry("oxygenatorFailure_d", "7")
                .containsEntry("pumpClot_d", "10")
                .containsEntry("circuitThrombosis_d", "7")
                .containsEntry("elsoThrombotic_d", "7")
                .containsEntry("thrombosis", "false")
                .containsEntry("registryComplications", "circuit: oxygenator failure=1; circuit: pump clot=1");
    }

    @Test
    void thrombosisOfThePatientIsVeinEmbolismOrStroke() {
        InventedCourse course = new InventedCourse(20)
                .order(0, "start-ecmo", "cannulated")
                .happens(5, "pulmonary-embolism", "end-tidal CO2 falls: embolism of 25 % of the vessels")
                .happens(10, "pulmonary-embolism", "half of the embolus is gone")
                .happens(11, "ischemic-stroke", "one side does not move: ischemic stroke")
                .order(12, "stop-ecmo", "circuit disconnected; thrombosis of the cannulated vein");

        assertThat(OutcomeOf.course(course))
                .containsEntry("thrombosis_d", "5")
                .containsEntry("embolism_d", "5")
                .containsEntry("stroke_d", "11")
                .containsEntry("veinThrombosis_d", "12")
                .containsEntry("veinThrombosisFound", "false")
                .containsEntry("circuitThrombosis", "false")
                .containsEntry("elsoThrombotic_d", "5")
                .containsEntry("neurology", "stroke");
    }

    @Test
    void nothingIsNothing() {
        assertThat(OutcomeOf.course(new InventedCourse(3)))
                .containsEntry("circuitChange", "false")
                .containsEntry("circuitChange_d", "")
                .containsEntry("circuitChanges", "0")
                .containsEntry("thrombosis", "false")
                .containsEntry("registryComplications", "");
    }
}
