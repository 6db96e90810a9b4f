package org.lungbridge.device.ecmo;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Ecmo;

/**
 * O2 uptake and CO2 removal of the whole membrane lung: the sums over its segments, in order from inlet to outlet.
 *
 * <pre>
 *   o2Transfer = Σ segment O2 transfer       co2Transfer = Σ segment CO2 transfer        mmol/s
 * </pre>
 */
public final class MembraneTransfer implements Component {
    private final Variable.Signal o2Transfer;
    private final Variable.Signal co2Transfer;
    private final Variable.Read[] o2;
    private final Variable.Read[] co2;
    private final Partial[] ones = new Partial[2 * MembraneSegment.COUNT];

    public MembraneTransfer(Declarations d) {
        o2 = readAll(d, Ecmo.SEGMENT_O2_TRANSFER);
        co2 = readAll(d, Ecmo.SEGMENT_CO2_TRANSFER);
        o2Transfer = d.provides(Ecmo.O2_TRANSFER);
        co2Transfer = d.provides(Ecmo.CO2_TRANSFER);
        for (int k = 0; k < MembraneSegment.COUNT; k++) {
            ones[2 * k] = d.partial(o2Transfer, o2[k]);
            ones[2 * k + 1] = d.partial(co2Transfer, co2[k]);
        }
    }

    private static Variable.Read[] readAll(Declarations d, Quantity quantity) {
        Variable.Read[] reads = new Variable.Read[MembraneSegment.COUNT];
        for (int k = 0; k < reads.length; k++) {
            reads[k] = d.reads(quantity.at(k));
        }
        return reads;
    }

    @Override
    public void signals(Rows x) {
        sum(x, o2, x.of(o2Transfer));
        sum(x, co2, x.of(co2Transfer));
    }

    private static void sum(Rows x, Variable.Read[] parts, double[] total) {
        int n = x.lanes();
        for (int i = 0; i < n; i++) {
            total[i] = 0;
        }
        for (Variable.Read part : parts) {
            double[] transfer = x.of(part);
            for (int i = 0; i < n; i++) {
                total[i] += transfer[i];
            }
        }
    }

    @Override
    public void partials(Rows x) {
        for (Partial one : ones) {
            double[] row = x.of(one);
            for (int i = 0, n = x.lanes(); i < n; i++) {
                row[i] = 1;
            }
        }
    }
}
