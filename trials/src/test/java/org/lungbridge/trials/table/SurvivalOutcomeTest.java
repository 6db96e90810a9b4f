package org.lungbridge.trials.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.outcome.InventedCourse;

/** Death, ECMO, ventilator and states in the table of outcomes. */
class SurvivalOutcomeTest {
    /** Tube to day 14, ECMO from day 1 to 9, home on day 20. */
    private static InventedCourse survivor(double days) {
        InventedCourse course = new InventedCourse(days)
                .column("airwaySupport", day -> day < 14 ? 4 : day < 20 ? 1 : 0)
                .order(1, "start-ecmo", "cannulated");
        if (days >= 9) {
            course.order(9, "stop-ecmo", "circuit disconnected");
        }
        if (days >= 20) {
            course.order(16, "discharge", "stable: from icu to ward, with oxygen")
                    .order(20, "discharge", "stable: from hospital to home, breathes room air");
        }
        return course;
    }

    @Test
    void aSurvivorIsCountedAsARegistryCounts() {
        assertThat(OutcomeOf.course(survivor(60)))
                .containsEntry("alive", "true")
                .containsEntry("followed_d", "60")
                .containsEntry("death_d", "")
                .containsEntry("survived28", "true")
                .containsEntry("survived60", "true")
                .containsEntry("survived90", "")
                .containsEntry("leftAlive", "true")
                .containsEntry("ecmoStart_d", "1")
                .containsEntry("ecmoEnd_d", "9")
                .containsEntry("ecmoDays", "8")
                .containsEntry("ecmoFreeDays28", "20")
                .containsEntry("ecmoFreeDays60", "52")
                .containsEntry("weaned", "true")
                .containsEntry("weaned_d", "9")
                .containsEntry("recannulated", "false")
                .containsEntry("ventilatorDays", "14")
                .containsEntry("extubated_d", "14")
                .containsEntry("ventilatorFreeDays28", "14")
                .containsEntry("ventilatorFreeDays60", "46")
                .containsEntry("observed60", "true")
                .containsEntry("intensiveCareDays", "16")
                .containsEntry("hospitalDays", "20")
                .containsEntry("support", "room-air")
                .containsEntry("disabilityFree", "true")
                .containsEntry("states", "0:ventilated;1:ecmo-dry;9:off-ecmo;14:extubated;20:discharged");
    }

    @Test
    void whoDiesHasNoFreeDays() {
        Map<String, String> outcome = OutcomeOf.course(
                new InventedCourse(12)
                        .constant("airwaySupport", 4)
                        .column("alveolarBleeding_mLPerH", day -> day < 3 ? 50 : 0)
                        .order(1, "start-ecmo", "cannulated")
                        .order(11, "withdraw-life-support", "pump off, circuit clamped and disconnected")
                        .death(
                                "hypoxic cardiac arrest; cause: respiratory failure; mode: withdrawal of life support (no recovery)"));

        assertThat(outcome)
                .containsEntry("alive", "false")
                .containsEntry("death_d", "12")
                .containsEntry("deathCause", "respiratory failure")
                .containsEntry("deathMode", "withdrawal")
                .containsEntry("deathOnEcmo", "true")
                .containsEntry("withdrawn_d", "11")
                .containsEntry("survived28", "false")
                .containsEntry("survived180", "false")
                .containsEntry("leftAlive", "false")
                .containsEntry("weaned", "false")
                .containsEntry("weaned_d", "")
                .containsEntry("ecmoEnd_d", "11")
                .containsEntry("ecmoFreeDays28", "0")
                .containsEntry("ventilatorFreeDays28", "0")
                .containsEntry("extubated_d", "")
                .containsEntry("observed60", "true")
                .containsEntry("states", "0:ventilated;1:ecmo-bleeding;3:ecmo-dry;11:off-ecmo;12:dead");
    }

    @Test
    void aWeaningThatFailsIsNone() {
        InventedCourse twice = new InventedCourse(30)
                .constant("airwaySupport", 4)
                .order(1, "start-ecmo", "cannulated")
                .order(6, "stop-ecmo", "circuit disconnected")
                .order(7.5, "start-ecmo", "cannulated")
                .order(15, "stop-ecmo", "circuit disconnected");
        assertThat(OutcomeOf.course(twice))
                .containsEntry("ecmoRuns", "2")
                .containsEntry("recannulated", "true")
                .containsEntry("weaned", "true")
                .containsEntry("weaned_d", "15")
                .containsEntry("ecmoDays", "12.5")
                .containsEntry("states", "0:ventilated;1:ecmo-dry;6:off-ecmo;7.5:ecmo-dry;15:off-ecmo");
    }

    @Test
    void whereTheRunEndsTooEarlyNobodyKnows() {
        assertThat(OutcomeOf.course(survivor(10)))
                .containsEntry("survived28", "")
                .containsEntry("observed28", "false")
                .containsEntry("weaned", "")
                .containsEntry("leftAlive", "")
                .containsEntry("extubated_d", "");
        assertThat(OutcomeOf.course(survivor(11.5))).containsEntry("weaned", "true");
        assertThat(OutcomeOf.course(survivor(5))).containsEntry("ecmoEnd_d", "").containsEntry("weaned", "false");
    }

    @Test
    void whoWasNeverOnEcmoIsNotWeaned() {
        assertThat(OutcomeOf.course(new InventedCourse(28).constant("airwaySupport", 1)))
                .containsEntry("ecmo", "false")
                .containsEntry("weaned", "")
                .containsEntry("recannulated", "")
                .containsEntry("ecmoFreeDays28", "28")
                .containsEntry("ventilatorDays", "0")
                .containsEntry("states", "0:breathing");
    }
}
