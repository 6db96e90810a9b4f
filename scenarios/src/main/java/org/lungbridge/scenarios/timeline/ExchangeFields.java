package org.lungbridge.scenarios.timeline;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.ExchangeAnticoagulation;
import org.lungbridge.scenarios.document.PlasmaExchange;
import org.lungbridge.scenarios.document.StartRenalReplacement;
import org.lungbridge.scenarios.document.StopRenalReplacement;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.scenarios.document.WireName;

/** The fields of orders that exchange plasma or replace the kidney. */
final class ExchangeFields {
    private ExchangeFields() {}

    static OrderFields of(TimelineOrder order) {
        if (order instanceof PlasmaExchange exchange) {
            return anticoagulated(exchange.anticoagulation())
                    .put("plasmaVolumes", exchange.plasmaVolumes())
                    .put("volume", exchange.volume())
                    .put("duration", exchange.duration())
                    .put("donorPlasmaShare", exchange.donorPlasmaShare())
                    .name("access", exchange.access() == null ? null : WireName.of(exchange.access()));
        }
        if (order instanceof StartRenalReplacement start) {
            return anticoagulated(start.anticoagulation())
                    .put("dose", start.dose())
                    .put("fluidRemoval", start.fluidRemoval());
        }
        if (order instanceof StopRenalReplacement) {
            return new OrderFields();
        }
        return ProcedureFields.of(order);
    }

    private static OrderFields anticoagulated(@Nullable ExchangeAnticoagulation by) {
        return new OrderFields().name("anticoagulation", by == null ? null : WireName.of(by));
    }
}
