package org.lungbridge.patient;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;

/**
 * Remembers what staff are doing: number and extent of every {@link Procedure} under way. Computes nothing; orders write
 * it at event times and read it to know which procedure they end.
 */
final class CareRecord implements Component {
    CareRecord(Declarations d) {
        for (Procedure procedure : Procedure.values()) {
            d.setting(procedure.number(), 0);
            d.setting(procedure.extent(), 0);
        }
    }
}
