package org.lungbridge.physiology.lung;

import static org.lungbridge.quantity.Tag.DESIGN;
import static org.lungbridge.quantity.Tag.RECALLED;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;

/**
 * Conductance of the whole lung and the pressure that the right heart meets.
 *
 * <pre>
 *   G = Σ_i Σ_k aerated_i · share_k · f_ik + non-aerated · f_S          f left by hypoxic vasoconstriction
 *   τ dmPAP/dt = PLA + CO · PVR0 · p · (1 + 0.01 (PaCO2 − 40 mmHg)) · (1 + 0.02 softplus(Pplat − 20 cmH2O))/G − mPAP
 * </pre>
 *
 * <p>The state breaks the circle of pressure, zones and conductance. The zone law and the stretch of capillaries move
 * flow from unit to unit and spare the vessels of airless lung; the factor of the plateau pressure is what inflation
 * adds to the load of the right heart. The reference lung does without it and without that of PaCO2. Left out:
 * recruitment of vessels by pressure beyond the zone law, and that a stiff chest wall spares the vessels.
 */
public final class LungPerfusion implements Component {
    private static final Source HYPERCAPNIA = new Source(
            "hypercapnic-constriction",
            "Rise of pulmonary resistance of 1 % per mmHg PaCO2, design choice of this project");

    private static final Source INFLATION = Source.assumption(
            "Rise of pulmonary resistance of 2 % per cmH2O of plateau pressure above 20; makes a sustained inflation to 40"
                    + " cmH2O cost what it costs at the bedside");
    private static final double INFLATION_WIDTH = Unit.CMH2O.engine(1);

    private final int units;
    private final int subUnits;
    private final Variable.State pressure;
    private final Variable[] aerated;
    private final Variable[] share;
    private final Variable[][] constriction;
    private final Variable closed;
    private final Variable closedConstriction;
    private final Variable output;
    private final Variable pco2;
    private final Variable plateau;
    private final Variable.Signal total;
    private final Variable leftAtrial;
    private final Variable resistance;
    private final Variable factor;
    private final Variable byCo2;
    private final Variable normalCo2;
    private final Variable byPlateau;
    private final Variable plateauFrom;
    private final Variable lag;
    private final Partial[] totalByAerated;
    private final Partial[] totalByShare;
    private final Partial[][] totalByConstriction;
    private final Partial totalByClosed;
    private final Partial totalByClosedConstriction;
    private final Partial[] ofPressure;

    /** Declares total conductance and mean pulmonary artery pressure. */
    public LungPerfusion(Declarations d, LungResolution lung) {
        units = lung.units();
        subUnits = lung.subUnits();
        pressure = d.state(Circulation.PULMONARY_PRESSURE, 25);
        aerated = Units.reads(d, Lung.AERATED_CONDUCTANCE, units);
        share = Units.reads(d, Lung.PERFUSION_SHARE, subUnits);
        constriction = Units.reads(d, Lung.CONSTRICTION, lung);
        closed = d.reads(Lung.NON_AERATED_CONDUCTANCE);
        closedConstriction = d.reads(Lung.SHUNT_CONSTRICTION);
        output = d.readsLater(Circulation.CARDIAC_OUTPUT);
        pco2 = d.readsLater(Blood.ARTERIAL_PCO2);
        plateau = d.readsLater(Lung.PLATEAU_PRESSURE);
        total = d.provides(Lung.TOTAL_CONDUCTANCE);
        Source textbook = LungSources.PULMONARY_CIRCULATION;
        leftAtrial = d.parameter(Circulation.LEFT_ATRIAL_PRESSURE, 10, 3, 25, DESIGN, textbook, Spread.none());
        resistance = d.parameter("resistance", 1.5, Unit.MMHG_MIN_PER_L, 0.8, 3, RECALLED, textbook);
        factor = d.parameter("factor", 1, Unit.ONE, 0.4, 3, DESIGN, textbook, new Spread.LogNormal(1, 0.25));
        byCo2 = d.parameter("by_co2", 0.01, Unit.PER_MMHG, 0, 0.03, DESIGN, HYPERCAPNIA);
        normalCo2 = d.parameter("normal_co2", 40, Unit.MMHG, 35, 45, DESIGN, HYPERCAPNIA);
        byPlateau = d.parameter("by_plateau", 0.02, Unit.PER_CMH2O, 0, 0.04, DESIGN, INFLATION);
        plateauFrom = d.parameter("plateau_from", 20, Unit.CMH2O, 10, 30, DESIGN, INFLATION);
        lag = d.parameter("lag", 5, Unit.S, 1, 20, DESIGN, textbook);
        totalByAerated = new Partial[units];
        totalByConstriction = new Partial[units][subUnits];
        totalByShare = new Partial[subUnits];
        for (int k = 0; k < subUnits; k++) {
            totalByShare[k] = d.partial(total, share[k]);
        }
        for (int i = 0; i < units; i++) {
            totalByAerated[i] = d.partial(total, aerated[i]);
            for (int k = 0; k < subUnits; k++) {
                totalByConstriction[i][k] = d.partial(total, constriction[i][k]);
            }
        }
        totalByClosed = d.partial(total, closed);
        totalByClosedConstriction = d.partial(total, closedConstriction);
        ofPressure = new Partial[] {
            d.partial(pressure, pressure),
            d.partial(pressure, output),
            d.partial(pressure, pco2),
            d.partial(pressure, total),
            d.partial(pressure, plateau)
        };
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double sum = x.of(closed)[l] * x.of(closedConstriction)[l];
            for (int i = 0; i < units; i++) {
                double open = 0;
                for (int k = 0; k < subUnits; k++) {
                    open += x.of(share[k])[l] * x.of(constriction[i][k])[l];
                }
                sum += x.of(aerated[i])[l] * open;
            }
            x.of(total)[l] = sum;
        }
    }

    private double resistance(Rows x, int l) {
        return x.of(resistance)[l] * x.of(factor)[l];
    }

    private double co2Factor(Rows x, int l) {
        return 1 + x.of(byCo2)[l] * (x.of(pco2)[l] - x.of(normalCo2)[l]);
    }

    private double inflation(Rows x, int l) {
        double above = x.of(plateau)[l] - x.of(plateauFrom)[l];
        return 1 + x.of(byPlateau)[l] * Functions.softplus(above, INFLATION_WIDTH);
    }

    @Override
    public void rates(Rows x) {
        double[] rate = x.rateOf(pressure);
        for (int l = 0; l < x.lanes(); l++) {
            double rise = x.of(output)[l] * resistance(x, l) * co2Factor(x, l) * inflation(x, l) / x.of(total)[l];
            rate[l] += (x.of(leftAtrial)[l] + rise - x.of(pressure)[l]) / x.of(lag)[l];
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(totalByClosed)[l] = x.of(closedConstriction)[l];
            x.of(totalByClosedConstriction)[l] = x.of(closed)[l];
            for (int k = 0; k < subUnits; k++) {
                x.of(totalByShare[k])[l] = 0;
            }
            for (int i = 0; i < units; i++) {
                unitPartials(x, i, l);
            }
            double g = x.of(total)[l];
            double co = x.of(output)[l];
            double scale = resistance(x, l) * inflation(x, l) / (g * x.of(lag)[l]);
            double above = x.of(plateau)[l] - x.of(plateauFrom)[l];
            x.of(ofPressure[0])[l] = -1 / x.of(lag)[l];
            x.of(ofPressure[1])[l] = scale * co2Factor(x, l);
            x.of(ofPressure[2])[l] = scale * co * x.of(byCo2)[l];
            x.of(ofPressure[3])[l] = -scale * co * co2Factor(x, l) / g;
            x.of(ofPressure[4])[l] = scale
                    * co
                    * co2Factor(x, l)
                    * x.of(byPlateau)[l]
                    * Functions.softplusSlope(above, INFLATION_WIDTH)
                    / inflation(x, l);
        }
    }

    private void unitPartials(Rows x, int i, int l) {
        double a = x.of(aerated[i])[l];
        double open = 0;
        for (int k = 0; k < subUnits; k++) {
            double s = x.of(share[k])[l];
            double f = x.of(constriction[i][k])[l];
            open += s * f;
            x.of(totalByShare[k])[l] += a * f;
            x.of(totalByConstriction[i][k])[l] = a * s;
        }
        x.of(totalByAerated[i])[l] = open;
    }
}
