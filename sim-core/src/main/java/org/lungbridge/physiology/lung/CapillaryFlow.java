package org.lungbridge.physiology.lung;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;

/**
 * Where the blood goes: cardiac output divided by conductance.
 *
 * <pre>
 *   Q_ik  = CO · aerated_i · share_k · f_ik/G
 *   shunt = CO · non-aerated · f_S/G                  all flows together are the cardiac output
 * </pre>
 *
 * <p>Left out: bronchial and Thebesian veins (2-3 % of cardiac output in health).
 */
public final class CapillaryFlow implements Component {
    private final int units;
    private final int subUnits;
    private final Variable output;
    private final Variable total;
    private final Variable[] aerated;
    private final Variable[] share;
    private final Variable[][] constriction;
    private final Variable closed;
    private final Variable closedConstriction;
    private final Variable.Signal[][] flow;
    private final Variable.Signal shunt;
    private final Partial[][][] ofFlow;
    private final Partial[] ofShunt;

    /** Declares the flow of every sub-unit and of the shunt. */
    public CapillaryFlow(Declarations d, LungResolution lung) {
        units = lung.units();
        subUnits = lung.subUnits();
        output = d.reads(Circulation.CARDIAC_OUTPUT);
        total = d.reads(Lung.TOTAL_CONDUCTANCE);
        aerated = Units.reads(d, Lung.AERATED_CONDUCTANCE, units);
        share = Units.reads(d, Lung.PERFUSION_SHARE, subUnits);
        constriction = Units.reads(d, Lung.CONSTRICTION, lung);
        closed = d.reads(Lung.NON_AERATED_CONDUCTANCE);
        closedConstriction = d.reads(Lung.SHUNT_CONSTRICTION);
        flow = new Variable.Signal[units][subUnits];
        ofFlow = new Partial[units][subUnits][];
        for (int i = 0; i < units; i++) {
            for (int k = 0; k < subUnits; k++) {
                flow[i][k] = d.provides(Lung.CAPILLARY_FLOW.at(i, k));
                ofFlow[i][k] = new Partial[] {
                    d.partial(flow[i][k], output),
                    d.partial(flow[i][k], total),
                    d.partial(flow[i][k], aerated[i]),
                    d.partial(flow[i][k], share[k]),
                    d.partial(flow[i][k], constriction[i][k])
                };
            }
        }
        shunt = d.provides(Lung.SHUNT_FLOW);
        ofShunt = new Partial[] {
            d.partial(shunt, output),
            d.partial(shunt, total),
            d.partial(shunt, closed),
            d.partial(shunt, closedConstriction)
        };
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double perConductance = x.of(output)[l] / x.of(total)[l];
            for (int i = 0; i < units; i++) {
                double unit = perConductance * x.of(aerated[i])[l];
                for (int k = 0; k < subUnits; k++) {
                    x.of(flow[i][k])[l] = unit * x.of(share[k])[l] * x.of(constriction[i][k])[l];
                }
            }
            x.of(shunt)[l] = perConductance * x.of(closed)[l] * x.of(closedConstriction)[l];
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double g = x.of(total)[l];
            double perConductance = x.of(output)[l] / g;
            for (int i = 0; i < units; i++) {
                double a = x.of(aerated[i])[l];
                for (int k = 0; k < subUnits; k++) {
                    double s = x.of(share[k])[l];
                    double f = x.of(constriction[i][k])[l];
                    Partial[] to = ofFlow[i][k];
                    x.of(to[0])[l] = a * s * f / g;
                    x.of(to[1])[l] = -perConductance * a * s * f / g;
                    x.of(to[2])[l] = perConductance * s * f;
                    x.of(to[3])[l] = perConductance * a * f;
                    x.of(to[4])[l] = perConductance * a * s;
                }
            }
            double still = x.of(closed)[l];
            double f = x.of(closedConstriction)[l];
            x.of(ofShunt[0])[l] = still * f / g;
            x.of(ofShunt[1])[l] = -perConductance * still * f / g;
            x.of(ofShunt[2])[l] = perConductance * f;
            x.of(ofShunt[3])[l] = perConductance * still;
        }
    }
}
