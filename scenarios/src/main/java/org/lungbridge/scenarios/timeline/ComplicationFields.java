package org.lungbridge.scenarios.timeline;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.BleedAtSite;
import org.lungbridge.scenarios.document.ChangeCircuit;
import org.lungbridge.scenarios.document.ChangeOxygenator;
import org.lungbridge.scenarios.document.ChangePumpHead;
import org.lungbridge.scenarios.document.ClotOxygenator;
import org.lungbridge.scenarios.document.ExchangeUrgency;
import org.lungbridge.scenarios.document.HeparinInducedThrombocytopenia;
import org.lungbridge.scenarios.document.Infection;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.OxygenatorFailure;
import org.lungbridge.scenarios.document.PulmonaryEmbolism;
import org.lungbridge.scenarios.document.PumpClot;
import org.lungbridge.scenarios.document.SetAntibiotics;
import org.lungbridge.scenarios.document.SetCapillaritis;
import org.lungbridge.scenarios.document.SetLuck;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.scenarios.document.WireName;

/** The fields of orders about bleeding, clotting and infection. */
final class ComplicationFields {
    private ComplicationFields() {}

    static OrderFields of(TimelineOrder order) {
        if (order instanceof ChangeOxygenator change) {
            return exchange(change.urgency(), change.duration());
        }
        if (order instanceof ChangeCircuit change) {
            return exchange(change.urgency(), change.duration());
        }
        if (order instanceof ChangePumpHead change) {
            return exchange(change.urgency(), change.duration());
        }
        if (order instanceof BleedAtSite bleed) {
            return new OrderFields()
                    .name("site", WireName.of(bleed.site()))
                    .put("volume", bleed.volume())
                    .put("duration", bleed.over());
        }
        if (order instanceof ClotOxygenator clot) {
            return new OrderFields().put("progress", clot.progress());
        }
        if (order instanceof PulmonaryEmbolism embolism) {
            return new OrderFields().put("extent", embolism.extent());
        }
        if (order instanceof SetCapillaritis set) {
            Boolean held = set.held();
            return new OrderFields().put("activity", set.activity()).put("held", held == null || held ? 1.0 : 0.0);
        }
        if (order instanceof Infection infection) {
            return new OrderFields()
                    .name("site", infection.site() == null ? null : WireName.of(infection.site()))
                    .put("severity", infection.severity());
        }
        if (order instanceof SetAntibiotics set) {
            return new OrderFields()
                    .put("on", set.on() ? 1.0 : 0.0)
                    .name("spectrum", set.spectrum() == null ? null : WireName.of(set.spectrum()));
        }
        if (order instanceof SetLuck luck) {
            return new OrderFields().put("quantile", luck.quantile());
        }
        if (order instanceof OxygenatorFailure
                || order instanceof PumpClot
                || order instanceof HeparinInducedThrombocytopenia) {
            return new OrderFields();
        }
        throw new IllegalStateException("The order (" + order.kind() + ") is not known to the timeline.");
    }

    private static OrderFields exchange(@Nullable ExchangeUrgency urgency, @Nullable Measure duration) {
        return new OrderFields()
                .name("urgency", urgency == null ? null : WireName.of(urgency))
                .put("duration", duration);
    }
}
