package org.lungbridge.device.ecmo;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.model.Part;

/** The components of a veno-venous ECMO circuit, to be assembled beside a body. */
public final class EcmoParts {
    private EcmoParts() {}

    /** All parts, in the order blood meets them. */
    public static List<Part> all() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("ecmo-console", EcmoConsole::new));
        parts.add(new Part("ecmo-pump", EcmoPump::new));
        parts.add(new Part("ecmo-drainage", DrainageLimit::new));
        parts.add(new Part("ecmo-recirculation", Recirculation::new));
        parts.add(new Part("circuit-breach", CircuitBreach::new));
        parts.add(new Part("procoagulant-products", ProcoagulantProducts::new));
        parts.add(new Part("circuit-tendency", CircuitTendency::new));
        parts.add(new Part("oxygenator-clot", OxygenatorClot::new));
        parts.add(new Part("sudden-failure", SuddenFailure::new));
        parts.add(new Part("membrane-age", MembraneAge::new));
        parts.add(new Part("membrane-inlet", MembraneInlet::new));
        for (int k = 0; k < MembraneSegment.COUNT; k++) {
            parts.add(new Part("membrane-segment-" + k, MembraneSegment.at(k)));
        }
        parts.add(new Part("membrane-transfer", MembraneTransfer::new));
        parts.add(new Part("membrane-gas", MembraneGas::new));
        parts.add(new Part("ecmo-line", CircuitLine::new));
        parts.add(new Part("ecmo-heat-exchanger", HeatExchanger::new));
        parts.add(new Part("ecmo-monitor", EcmoMonitor::new));
        parts.add(new Part("ecmo-audit", EcmoAudit::new));
        return List.copyOf(parts);
    }
}
