package org.lungbridge.physiology.lung;

import static org.lungbridge.quantity.Tag.DESIGN;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Lung;

/**
 * Bleeding from the capillaries into the air spaces.
 *
 * <pre>
 *   bleeding  = (set + driven rate) · outflow share · (1 − 0.1 x) · exchange        x 0 supine to 1 prone
 *   pattern_i = p_i/Σp ,  p_i = resting perfusion_i · exp(bias (z_i − ½))
 *   d blood_i/dt = bleeding · pattern_i
 * </pre>
 *
 * <p>The blood leaves the circulation as a blood loss, with its hemoglobin and gases ({@code blood_volume} reads the
 * signal); its hemoglobin is lost to the body when it enters. Bias 0 fills perfused units, positive ones bleed
 * dorsally. The driven rate is what capillaritis makes of it ({@code bleeding.capillary_flow}); a set rate comes on top and
 * heeds neither drugs nor clotting. <b>Valid for</b> any rate. <b>Leaves out</b> where in the lung capillaritis sits.
 *
 * <p>Sources: design; less bleeding prone is an assumption of this project.
 */
public final class AlveolarBleeding implements Component {
    private static final Source PATTERN =
            Source.assumption("Capillaritis bleeds where blood flows; radiographs differ between patients");
    private static final Source PRONE =
            Source.assumption("Lower capillary stretch and pressure prone: bleeding times 0.9, no measurement found");

    private final int units;
    private final double[] depth;
    private final Variable.State[] blood;
    private final Variable.State bled;
    private final Variable.State bookedFluid;
    private final Variable[] perfusion;
    private final Variable outflow;
    private final Variable posture;
    private final Variable exchange;
    private final Variable driven;
    private final Variable.Setting rate;
    private final Variable.Signal bleeding;
    private final Variable bias;
    private final Variable prone;
    private final Partial byOutflow;
    private final Partial byPosture;
    private final Partial byDriven;
    private final Partial bledByBleeding;
    private final Partial fluidByBleeding;
    private final Partial[] byBleeding;
    private final Partial[][] byPerfusion;

    /** Declares bleeding into every unit. */
    public AlveolarBleeding(Declarations d, LungResolution lung) {
        units = lung.units();
        depth = Units.depths(lung);
        blood = Units.contributesTo(d, Lung.ALVEOLAR_BLOOD, units);
        bled = d.contributesTo(Audit.ALVEOLAR_BLED);
        bookedFluid = d.contributesTo(Audit.LUNG_FLUID);
        perfusion = Units.readsLater(d, Lung.RESTING_PERFUSION, units);
        outflow = d.reads(Blood.OUTFLOW_SHARE);
        posture = d.reads(Lung.POSTURE);
        exchange = d.reads(Lung.FLUID_EXCHANGE);
        driven = d.reads(Bleeding.CAPILLARY_FLOW);
        rate = d.setting(Lung.BLEEDING_RATE, 0);
        bleeding = d.provides(Lung.ALVEOLAR_BLEEDING);
        bias = d.parameter("dorsal_bias", 0, Unit.ONE, -4, 4, DESIGN, PATTERN, new Spread.Normal(0, 1.2));
        prone = d.parameter("prone", 0.1, Unit.ONE, 0, 0.5, DESIGN, PRONE);
        byOutflow = d.partial(bleeding, outflow);
        byPosture = d.partial(bleeding, posture);
        byDriven = d.partial(bleeding, driven);
        bledByBleeding = d.partial(bled, bleeding);
        fluidByBleeding = d.partial(bookedFluid, bleeding);
        byBleeding = new Partial[units];
        byPerfusion = new Partial[units][units];
        for (int i = 0; i < units; i++) {
            byBleeding[i] = d.partial(blood[i], bleeding);
            for (int j = 0; j < units; j++) {
                byPerfusion[i][j] = d.partial(blood[i], perfusion[j]);
            }
        }
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(bleeding)[l] = wanted(x, l) * supineShare(x, l) * x.of(outflow)[l];
        }
    }

    private double wanted(Rows x, int l) {
        return (x.of(rate)[l] + x.of(driven)[l]) * x.of(exchange)[l];
    }

    private double supineShare(Rows x, int l) {
        return 1 - x.of(prone)[l] * x.of(posture)[l];
    }

    private double bias(Rows x, int i, int l) {
        return Functions.exp(x.of(bias)[l] * depth[i]);
    }

    private double all(Rows x, int l) {
        double all = 0;
        for (int i = 0; i < units; i++) {
            all += x.of(perfusion[i])[l] * bias(x, i, l);
        }
        return all;
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double flow = x.of(bleeding)[l];
            double all = all(x, l);
            x.rateOf(bled)[l] += flow;
            x.rateOf(bookedFluid)[l] += flow;
            for (int i = 0; i < units; i++) {
                x.rateOf(blood[i])[l] += flow * (x.of(perfusion[i])[l] * bias(x, i, l) / all);
            }
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(byOutflow)[l] = wanted(x, l) * supineShare(x, l);
            x.of(byPosture)[l] = -wanted(x, l) * x.of(prone)[l] * x.of(outflow)[l];
            x.of(byDriven)[l] = x.of(exchange)[l] * supineShare(x, l) * x.of(outflow)[l];
            x.of(bledByBleeding)[l] = 1;
            x.of(fluidByBleeding)[l] = 1;
            double all = all(x, l);
            double perAll = x.of(bleeding)[l] / all;
            for (int i = 0; i < units; i++) {
                double pattern = x.of(perfusion[i])[l] * bias(x, i, l) / all;
                x.of(byBleeding[i])[l] = pattern;
                for (int j = 0; j < units; j++) {
                    x.of(byPerfusion[i][j])[l] = perAll * bias(x, j, l) * ((i == j ? 1 : 0) - pattern);
                }
            }
        }
    }
}
