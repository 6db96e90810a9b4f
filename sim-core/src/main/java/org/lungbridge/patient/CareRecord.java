package org.lungbridge.patient;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.vocabulary.Care;

/**
 * Remembers what staff are doing: number and extent of every {@link Procedure} under way. Computes nothing; orders write
 * it at event times and read it to know which procedure they end. Also whether bleeding and clotting come by chance, see
 * {@link Luck}, and what care aims at, see {@link GoalOfCare}.
 */
final class CareRecord implements Component {
    CareRecord(Declarations d) {
        d.setting(Care.BY_CHANCE, 0);
        d.setting(Care.QUANTILE, 0.5);
        d.setting(Care.GOAL, 0);
        d.setting(Care.WITHDRAWAL_REASON, 0);
        d.setting(Care.LISTED, 0);
        d.setting(Care.LUNGS_OFFERED, 0);
        d.setting(Care.INFECTION_SIGNS, 0);
        for (Procedure procedure : Procedure.values()) {
            d.setting(procedure.number(), 0);
            d.setting(procedure.extent(), 0);
        }
    }
}
