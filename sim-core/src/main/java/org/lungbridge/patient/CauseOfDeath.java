package org.lungbridge.patient;

import org.lungbridge.engine.LaneAccess;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Thrombosis;

/**
 * What a patient whose heart stopped died of, from what there is at the time, as a doctor would write it.
 *
 * <pre>
 *   hypoxia   hemoglobin below 4 g/dL: hemorrhage ; circuit that failed ; more than 200 mL of blood in the lung: alveolar
 *             hemorrhage ; otherwise respiratory failure
 *   shock     hemoglobin below 6 g/dL or a third of the blood gone: hemorrhage ; sepsis above 0.3 ; pH below 6.9: alveolar
 *             hemorrhage with more than 200 mL of blood in the lung, which made the acid, acidosis without ; otherwise
 *             circulatory failure
 * </pre>
 *
 * <p>Hemorrhage is alveolar if the lung bled more than all else. Limits are design choices; they name, they do not act.
 */
final class CauseOfDeath {
    private static final double LIFELESS_BLOOD = Unit.G_PER_DL.engine(4);
    private static final double THIN_BLOOD = Unit.G_PER_DL.engine(6);
    /** Share of the normal blood volume below which who dies in shock has bled to death. */
    private static final double LITTLE_BLOOD = 0.67;

    private static final double FLOODED = Unit.ML.engine(200);
    private static final double SEPTIC = 0.3;
    private static final double DEADLY_PH = 6.9;

    private CauseOfDeath() {}

    static String ofHypoxia(LaneAccess lane) {
        if (lane.get(Blood.HEMOGLOBIN.name()) < LIFELESS_BLOOD) {
            return hemorrhage(lane);
        }
        if (circuitFailed(lane)) {
            return "failure of the circuit";
        }
        return LungSampling.alveolarBlood(lane) > FLOODED ? "alveolar hemorrhage" : "respiratory failure";
    }

    static String ofShock(LaneAccess lane) {
        double normal = lane.get(Body.NORMAL_BLOOD_VOLUME.name());
        if (lane.get(Blood.HEMOGLOBIN.name()) < THIN_BLOOD || lane.get(Blood.VOLUME.name()) < LITTLE_BLOOD * normal) {
            return hemorrhage(lane);
        }
        if (lane.get(Coagulation.SEPSIS.name()) > SEPTIC) {
            return "sepsis";
        }
        if (lane.get(Blood.ARTERIAL_PH.name()) >= DEADLY_PH) {
            return "circulatory failure";
        }
        return LungSampling.alveolarBlood(lane) > FLOODED ? "alveolar hemorrhage" : "acidosis";
    }

    private static String hemorrhage(LaneAccess lane) {
        boolean lung = lane.get(Audit.ALVEOLAR_BLED.name()) > lane.get(Bleeding.OTHER_BLED.name());
        return lung ? "alveolar hemorrhage" : "hemorrhage";
    }

    private static boolean circuitFailed(LaneAccess lane) {
        return lane.get(Ecmo.CONNECTED.name()) != 0
                && !GoalOfCare.limited(lane)
                && (lane.get(Ecmo.MEMBRANE_FAILED.name()) != 0 || lane.get(Thrombosis.PUMP_CLOT.name()) != 0);
    }
}
