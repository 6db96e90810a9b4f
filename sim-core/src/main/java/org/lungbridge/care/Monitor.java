package org.lungbridge.care;

import java.util.Optional;
import org.lungbridge.laboratory.Method;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.laboratory.Request;
import org.lungbridge.quantity.Unit;

/**
 * What the infusion is adjusted to.
 *
 * @param test which test
 * @param device the device that measures it; empty for the usual one
 */
public record Monitor(Test test, String device) {
    /** Tests by which anticoagulants are adjusted. */
    public enum Test {
        /** Activated clotting time. */
        ACT(Panel.ACT, Unit.S),
        /** Activated partial thromboplastin time. */
        APTT(Panel.APTT, Unit.S),
        /** Activity against factor Xa. */
        ANTI_XA(Panel.ANTI_XA, Unit.IU_PER_ML);

        private final Panel panel;
        private final Unit unit;

        Test(Panel panel, Unit unit) {
            this.panel = panel;
            this.unit = unit;
        }

        /** The panel it belongs to, whose id is also the name of its result. */
        public Panel panel() {
            return panel;
        }

        /** The unit of its results. */
        public Unit unit() {
            return unit;
        }

        /** The test of this panel. */
        public static Optional<Test> of(Panel panel) {
            for (Test test : values()) {
                if (test.panel == panel) {
                    return Optional.of(test);
                }
            }
            return Optional.empty();
        }
    }

    Request request() {
        return new Request(test.panel, device, Method.ALGEBRAIC);
    }
}
