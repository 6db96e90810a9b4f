package org.lungbridge.scenarios.timeline;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.Bronchoscopy;
import org.lungbridge.scenarios.document.CannulationProblem;
import org.lungbridge.scenarios.document.ChangeTube;
import org.lungbridge.scenarios.document.Complication;
import org.lungbridge.scenarios.document.DisconnectVentilator;
import org.lungbridge.scenarios.document.ExpiratoryHold;
import org.lungbridge.scenarios.document.InspiratoryHold;
import org.lungbridge.scenarios.document.LineKink;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.RecruitmentManeuver;
import org.lungbridge.scenarios.document.Suction;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.scenarios.document.TubeEvent;
import org.lungbridge.scenarios.document.TurnProne;
import org.lungbridge.scenarios.document.TurnSupine;
import org.lungbridge.scenarios.document.WireName;

/** The fields of orders that begin something which ends by itself after its duration. */
final class ProcedureFields {
    private static final String DURATION = "duration";

    private ProcedureFields() {}

    static OrderFields of(TimelineOrder order) {
        if (order instanceof TurnProne turn) {
            return turn(turn.team(), turn.duration(), turn.complication(), turn.severity());
        }
        if (order instanceof TurnSupine turn) {
            return turn(turn.team(), turn.duration(), turn.complication(), turn.severity());
        }
        if (order instanceof LineKink kink) {
            return lasting(kink.lasting()).put("severity", kink.severity());
        }
        if (order instanceof CannulationProblem trouble) {
            return lasting(trouble.lasting()).name("problem", WireName.of(trouble.problem()));
        }
        if (order instanceof TubeEvent event) {
            return lasting(event.duration());
        }
        if (order instanceof RecruitmentManeuver maneuver) {
            return lasting(maneuver.duration())
                    .put("PEEP", maneuver.peep())
                    .put("inspiratoryPressure", maneuver.inspiratoryPressure())
                    .put("sustainedPressure", maneuver.sustainedPressure());
        }
        if (order instanceof InspiratoryHold hold) {
            return lasting(hold.duration());
        }
        if (order instanceof ExpiratoryHold hold) {
            return lasting(hold.duration());
        }
        if (order instanceof DisconnectVentilator off) {
            return lasting(off.duration());
        }
        if (order instanceof Suction suction) {
            return lasting(suction.duration())
                    .name("system", suction.system() == null ? null : WireName.of(suction.system()));
        }
        if (order instanceof Bronchoscopy bronchoscopy) {
            boolean toiletOnly = Boolean.FALSE.equals(bronchoscopy.lavage());
            return lasting(bronchoscopy.duration())
                    .put("aliquots", toiletOnly ? Double.valueOf(0) : bronchoscopy.aliquots())
                    .put("aliquotVolume", bronchoscopy.aliquotVolume());
        }
        if (order instanceof ChangeTube change) {
            return lasting(change.duration());
        }
        return ComplicationFields.of(order);
    }

    private static OrderFields turn(
            @Nullable Double team,
            @Nullable Measure duration,
            @Nullable Complication complication,
            @Nullable Double severity) {
        return lasting(duration)
                .put("team", team)
                .put("severity", severity)
                .name("complication", complication == null ? null : WireName.of(complication));
    }

    private static OrderFields lasting(@Nullable Measure duration) {
        return new OrderFields().put(DURATION, duration);
    }
}
