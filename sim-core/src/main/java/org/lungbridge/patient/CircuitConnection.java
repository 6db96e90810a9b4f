package org.lungbridge.patient;

import org.lungbridge.engine.LaneAccess;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Ecmo;

/**
 * Blood that moves when the ECMO circuit is connected or taken away.
 *
 * <pre>
 *   connect:     every pool keeps the fraction f = BV/(BV + prime) of its O2, the circuit holds what left the pools;
 *                CO2 pools stay and the circuit holds prime · (mean CO2 content of the pools)
 *   disconnect:  the circuit's share of the hemoglobin, Hb·prime, is lost, and of everything in plasma and of platelets
 * </pre>
 *
 * <p>Hemoglobin, platelets and plasma proteins are diluted because their amounts stay while the volume grows. The prime is
 * a bicarbonate-buffered crystalloid with the CO2 content of the patient's blood (design choice: other primes shift pH for
 * minutes); the oxygen it dissolves (below 0.3 mL/dL) is left out. Gas that the prime brings, less what stood in the
 * unconnected circuit, is booked as exchanged with the outside.
 */
final class CircuitConnection {
    private static final Quantity[] O2_POOLS = {Blood.ARTERIAL_O2, Blood.VENOUS_O2, Blood.PULMONARY_O2};
    private static final Quantity[] CO2_POOLS = {Blood.ARTERIAL_CO2, Blood.VENOUS_CO2, Blood.PULMONARY_CO2};

    private CircuitConnection() {}

    static void connect(LaneAccess lane) {
        if (lane.get(Ecmo.CONNECTED.name()) == 0) {
            double volume = lane.get(Blood.VOLUME.name());
            double prime = lane.get(Ecmo.PRIME_VOLUME.name());
            double kept = volume / (volume + prime);
            fill(lane, dilute(lane, O2_POOLS, kept), prime, Ecmo.SEGMENT_O2, Ecmo.LINE_O2, Audit.TRANSFUSED_O2);
            double brought = total(lane, CO2_POOLS) * prime / volume;
            fill(lane, brought, prime, Ecmo.SEGMENT_CO2, Ecmo.LINE_CO2, Audit.TRANSFUSED_CO2);
            lane.setState(Audit.TRANSFUSED_CO2.name(), lane.get(Audit.TRANSFUSED_CO2.name()) + brought);
        }
        lane.setSetting(Ecmo.CONNECTED.name(), 1);
        lane.setSetting(Ecmo.CLAMP.name(), 0);
    }

    /** Dilutes pools and returns the amount that left them. */
    private static double dilute(LaneAccess lane, Quantity[] pools, double kept) {
        double moved = 0;
        for (Quantity pool : pools) {
            double amount = lane.get(pool.name());
            double left = amount * kept;
            moved += amount - left;
            lane.setState(pool.name(), left);
        }
        return moved;
    }

    private static double total(LaneAccess lane, Quantity[] pools) {
        double sum = 0;
        for (Quantity pool : pools) {
            sum += lane.get(pool.name());
        }
        return sum;
    }

    private static void fill(
            LaneAccess lane, double amount, double prime, Quantity segment, Quantity line, Quantity audit) {
        double before = lane.get(line.name());
        double rest = amount;
        int segments = 0;
        while (lane.has(segment.at(segments).name())) {
            segments++;
        }
        double perSegment = amount * lane.get(Ecmo.MEMBRANE_VOLUME.name()) / (prime * segments);
        for (int k = 0; k < segments; k++) {
            before += lane.get(segment.at(k).name());
            lane.setState(segment.at(k).name(), perSegment);
            rest -= perSegment;
        }
        lane.setState(line.name(), rest);
        lane.setState(audit.name(), lane.get(audit.name()) - before);
    }

    static void disconnect(LaneAccess lane) {
        if (lane.get(Ecmo.CONNECTED.name()) != 0) {
            Hemostasis.lose(lane, lane.get(Ecmo.PRIME_VOLUME.name()));
            double lost = lane.get(Blood.HEMOGLOBIN.name()) * lane.get(Ecmo.PRIME_VOLUME.name());
            lane.setState(Blood.HEMOGLOBIN_MASS.name(), lane.get(Blood.HEMOGLOBIN_MASS.name()) - lost);
            lane.setState(Audit.HEMOGLOBIN.name(), lane.get(Audit.HEMOGLOBIN.name()) - lost);
        }
        lane.setSetting(Ecmo.CONNECTED.name(), 0);
        lane.setSetting(Ecmo.CLAMP.name(), 1);
        lane.setSetting(Ecmo.SPEED.name(), 0);
        lane.setSetting(Ecmo.SWEEP.name(), 0);
    }
}
