package org.lungbridge.trials.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lungbridge.laboratory.Flag;
import org.lungbridge.laboratory.Result;
import org.lungbridge.outcome.InventedCourse;
import org.lungbridge.quantity.Unit;

/** Products, heparin, tests and organs in the table of outcomes. */
class TreatmentOutcomeTest {
    private static Result test(double day, String test, double value, Unit unit) {
        return new Result(test, value, unit, day * 86_400, day * 86_400 + 600, Flag.values()[0], "device");
    }

    @Test
    void productsAreCountedInTheirUnitsAndByDays() {
        InventedCourse course = new InventedCourse(10)
                .column("redCellUnits", day -> day < 1.2 ? 0 : day < 1.6 ? 1 : day < 4.3 ? 2 : 3)
                .order(2, "product", "2 units of platelets")
                .order(4.5, "transfuse-plasma", "2 units an hour (500 mL/h)")
                .order(4.5 + 1 / 24.0, "transfuse-plasma", "has run in")
                .order(6, "transfuse-cryoprecipitate", "10 units an hour (300 mL/h)")
                .order(6 + 1 / 24.0, "transfuse-cryoprecipitate", "has run in")
                .order(8, "give-fibrinogen", "50 mg/kg (2.75 g)");

        // Red cells on days 1 and 4, platelets on day 2, plasma on day 4, cryoprecipitate on day 6.
        assertThat(OutcomeOf.course(course))
                .containsEntry("redCells_units", "3")
                .containsEntry("platelets_units", "2")
                .containsEntry("plasma_mL", "500")
                .containsEntry("cryoprecipitate_units", "10")
                .containsEntry("fibrinogen_g", "2.75")
                .containsEntry("redCellDays", "2")
                .containsEntry("transfusionDays", "4")
                .containsEntry("transfused", "true");
    }

    @Test
    void heparinIsWhatRanAndTheBoluses() {
        InventedCourse course = new InventedCourse(4)
                .column("heparinRate_IUPerKgPerH", day -> day >= 1 && day < 3 ? 10 : 0)
                .order(1, "start-ecmo", "cannulated")
                .event(1, "protocol", "heparin-bolus", "50 IU/kg (2750 IU)")
                .event(2, "protocol", "heparin-bolus", "1000 IU");

        // 55 kg: 10 IU/kg/h for 48 h are 26,400 IU.
        assertThat(OutcomeOf.course(course))
                .containsEntry("heparin_IU", "30150")
                .containsEntry("heparinDays", "2")
                .containsEntry("meanHeparin_IUPerKgPerH", "6.66666667");
    }

    @Test
    void testsAreAveragedOnEcmoAndBandsCountedAsStrategiesSay() {
        InventedCourse course = new InventedCourse(6)
                .order(1, "start-ecmo", "cannulated")
                .order(4, "stop-ecmo", "circuit disconnected")
                .event(2, "protocol", "titration", "ACT 152 s within 140-160 s: heparin stays 3 IU/kg/h")
                .event(2.5, "protocol", "titration", "ACT 165 s above 140-160 s: heparin 3 to 1.5 IU/kg/h")
                .event(3, "protocol", "titration", "ACT 150 s within 140-160 s: heparin stays 3 IU/kg/h")
                .event(3.5, "protocol", "titration", "ACT 130 s below 140-160 s: heparin 3 to 5 IU/kg/h")
                .constant("hemoglobin_gPerDL", 8.4);

        assertThat(OutcomeOf.course(
                        course,
                        test(0.5, "ACT", 300, Unit.S),
                        test(2, "ACT", 150, Unit.S),
                        test(3, "ACT", 170, Unit.S),
                        test(3, "aPTT", 48, Unit.S),
                        test(5, "aPTT", 30, Unit.S)))
                .containsEntry("meanACT_s", "160")
                .containsEntry("meanAPTT_s", "48")
                .containsEntry("meanAntiXa_IUPerMl", "")
                .containsEntry("timeInBand", "0.5")
                .containsEntry("lowestHemoglobin_gPerDL", "8.4");
    }

    @Test
    void organsAndInfections() {
        InventedCourse course = new InventedCourse(20)
                .happens(3, "infection", "purulent secretions, a new infiltrate: pneumonia of the ventilated")
                .happens(9, "infection", "chills, blood cultures drawn: infection of the bloodstream")
                .happens(5, "pneumothorax", "pneumothorax, up to 1.5 L of gas")
                .order(4, "start-renal-replacement", "clearance 30 mL/min")
                .order(10, "stop-renal-replacement", "renal replacement stopped")
                .happens(
                        7, "heparin-induced-thrombocytopenia", "antibodies against platelet factor 4 with heparin form")
                .column("plasmaFreeHemoglobin_mgPerL", day -> day < 8 ? 60 : 650);

        assertThat(OutcomeOf.course(course))
                .containsEntry("infections", "2")
                .containsEntry("pneumonias", "1")
                .containsEntry("infection_d", "3")
                .containsEntry("pneumothorax_d", "5")
                .containsEntry("renalReplacement_d", "4")
                .containsEntry("renalReplacementDays", "6")
                .containsEntry("renalRecovery", "true")
                .containsEntry("heparinThrombocytopenia_d", "7")
                .containsEntry("hemolysis", "moderate")
                .containsEntry("hemolysis_d", "8");
    }
}
