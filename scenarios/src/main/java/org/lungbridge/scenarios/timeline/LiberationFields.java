package org.lungbridge.scenarios.timeline;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.Discharge;
import org.lungbridge.scenarios.document.Extubate;
import org.lungbridge.scenarios.document.Intubate;
import org.lungbridge.scenarios.document.LateRebleed;
import org.lungbridge.scenarios.document.LimitLifeSupport;
import org.lungbridge.scenarios.document.ListForTransplant;
import org.lungbridge.scenarios.document.LungOffer;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.SetOxygen;
import org.lungbridge.scenarios.document.SpontaneousBreathingTrial;
import org.lungbridge.scenarios.document.SweepOffTrial;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.scenarios.document.Tracheostomy;
import org.lungbridge.scenarios.document.Transplant;
import org.lungbridge.scenarios.document.WireName;
import org.lungbridge.scenarios.document.WithdrawLifeSupport;

/** The fields of orders about the way off the tube, off the circuit and out of the unit. */
final class LiberationFields {
    private LiberationFields() {}

    /** The fields, or null if the order is none of these. */
    static @Nullable OrderFields of(TimelineOrder order) {
        if (order instanceof Extubate extubate) {
            return device(extubate.fio2(), extubate.flow(), extubate.peep(), extubate.pressureSupport())
                    .name("to", name(extubate.to()));
        }
        if (order instanceof SetOxygen set) {
            return device(set.fio2(), set.flow(), set.peep(), set.pressureSupport())
                    .name("device", name(set.device()));
        }
        if (order instanceof Intubate intubate) {
            return new OrderFields()
                    .put("FiO2", intubate.fio2())
                    .put("PEEP", intubate.peep())
                    .put("respiratoryRate", intubate.respiratoryRate())
                    .put("tidalVolume", intubate.tidalVolume())
                    .put("sedationDepth", intubate.sedationDepth());
        }
        if (order instanceof Tracheostomy tracheostomy) {
            return new OrderFields().put("duration", tracheostomy.duration());
        }
        return trial(order);
    }

    private static @Nullable OrderFields trial(TimelineOrder order) {
        if (order instanceof SpontaneousBreathingTrial trial) {
            return new OrderFields()
                    .put("duration", trial.duration())
                    .put("pressureSupport", trial.pressureSupport())
                    .put("PEEP", trial.peep());
        }
        if (order instanceof SweepOffTrial trial) {
            return new OrderFields().put("duration", trial.duration());
        }
        if (order instanceof LateRebleed bleed) {
            return new OrderFields().put("volume", bleed.volume()).put("duration", bleed.over());
        }
        return ending(order);
    }

    private static @Nullable OrderFields ending(TimelineOrder order) {
        if (order instanceof WithdrawLifeSupport withdraw) {
            return new OrderFields().name("reason", name(withdraw.reason()));
        }
        if (order instanceof ListForTransplant list) {
            return new OrderFields().name("decision", name(list.decision())).name("reason", list.reason());
        }
        if (order instanceof Discharge discharge) {
            return new OrderFields()
                    .name("from", WireName.of(discharge.from()))
                    .name("to", WireName.of(discharge.to()));
        }
        return order instanceof LimitLifeSupport || order instanceof LungOffer || order instanceof Transplant
                ? new OrderFields()
                : null;
    }

    private static OrderFields device(
            @Nullable Double fio2, @Nullable Measure flow, @Nullable Measure peep, @Nullable Measure support) {
        return new OrderFields()
                .put("FiO2", fio2)
                .put("flow", flow)
                .put("PEEP", peep)
                .put("pressureSupport", support);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : WireName.of(value);
    }
}
