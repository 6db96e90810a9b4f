package org.lungbridge.scenarios.timeline;

import org.lungbridge.scenarios.document.ChestCt;
import org.lungbridge.scenarios.document.CtPattern;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Picture;

/** The fields of orders that take a picture of the patient. */
final class PictureFields {
    private PictureFields() {}

    /** A CT is told which pattern the disease of this patient has, where one is written. */
    static OrderFields of(Picture order, Patient patient) {
        CtPattern pattern = patient.disease() == null ? null : patient.disease().ctPattern();
        return order instanceof ChestCt && pattern != null
                ? new OrderFields().name("pattern", pattern.inWords())
                : new OrderFields();
    }
}
