package org.lungbridge.care.course;

import java.util.StringJoiner;
import org.lungbridge.quantity.Unit;

/**
 * What stands against taking the cannulas out of a patient who has passed the trial of sweep off: support that is still too
 * high, a lung or another site that bleeds, few platelets, falling hemoglobin, shock.
 */
final class Checklist {
    private static final double HEMOGLOBIN = In.gramsPerDeciliter(7);

    private Checklist() {}

    /** The reasons in words; empty if there are none. */
    static String against(EcmoWeaning rule, Round now) {
        StringJoiner against = new StringJoiner(", ");
        if (now.screen.fiO2() > rule.fiO2() + 1e-9) {
            against.add("FiO2 " + In.words(now.screen.fiO2()));
        }
        if (now.screen.peep() > rule.peep() + 1e-9) {
            against.add("PEEP " + In.words(Unit.CMH2O, now.screen.peep()));
        }
        if (now.screen.alveolarBleeding() > rule.bleeding()) {
            against.add("the lung bleeds");
        }
        if (now.screen.otherBleeding() > In.millilitersPerHour(50)) {
            against.add("bleeding elsewhere");
        }
        if (Unit.GIGA_PER_L.of(now.value("platelets")) < rule.platelets()) {
            against.add("few platelets");
        }
        if (now.value("hemoglobin") < HEMOGLOBIN) {
            against.add("hemoglobin " + In.words(Unit.G_PER_DL, now.value("hemoglobin")));
        }
        if (now.screen.norepinephrine() > rule.pressor() + 1e-9) {
            against.add("norepinephrine");
        }
        return against.toString();
    }
}
