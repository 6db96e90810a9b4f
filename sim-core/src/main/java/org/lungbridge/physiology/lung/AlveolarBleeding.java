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
 *   bleeding  = (set + driven + rebleed rate) · outflow share · (1 − 0.1 x) · exchange        x 0 supine to 1 prone
 *   pattern_i = p_i/Σp ,  p_i = resting perfusion_i · exp(bias (z_i − ½))
 *   direct    = 0.1 · bleeding                                               into the airways at once
 *   d blood_i/dt = (bleeding − direct) · pattern_i ;  d airway/dt = d airway fresh/dt = direct
 * </pre>
 *
 * <p>The blood leaves the circulation as a blood loss, with its hemoglobin and gases ({@code blood_volume} reads the
 * signal); its hemoglobin is lost to the body when it enters. Bias 0 fills perfused units, positive ones bleed
 * dorsally. What comes up at once is what staff see while it bleeds; the rest takes hours to days on the cilia. The driven
 * rate is what capillaritis makes of it ({@code bleeding.capillary_flow}); a set rate comes on top and heeds neither drugs
 * nor clotting. <b>Valid for</b> any rate. <b>Leaves out</b> where in the lung capillaritis sits.
 *
 * <p>Sources: design; less bleeding prone is an assumption of this project; a third of patients with alveolar
 * hemorrhage shows no blood at first (Lara and Schwarz 2010), so the direct share differs widely.
 */
public final class AlveolarBleeding implements Component {
    private static final Source PATTERN =
            Source.assumption("Capillaritis bleeds where blood flows; radiographs differ between patients");
    private static final Source PRONE =
            Source.assumption("Lower capillary stretch and pressure prone: bleeding times 0.9, no measurement found");

    private static final Source DIRECT = Source.assumption(
            "5-15 % of the bleeding reaches the airways at once; in a third of patients less than 5 %, as a third has no"
                    + " hemoptysis at first (Lara AR, Schwarz MI 2010, Chest 137:1164)");

    private final int units;
    private final double[] depth;
    private final Variable.State[] blood;
    private final Variable.State bled;
    private final Variable.State bookedFluid;
    private final Variable.State airway;
    private final Variable.State airwayFresh;
    private final Variable[] perfusion;
    private final Variable outflow;
    private final Variable posture;
    private final Variable exchange;
    private final Variable driven;
    private final Variable.Setting rate;
    private final Variable.Setting again;
    private final Variable.Signal bleeding;
    private final Variable.Signal direct;
    private final Variable bias;
    private final Variable prone;
    private final Variable directShare;
    private final Partial byOutflow;
    private final Partial byPosture;
    private final Partial byDriven;
    private final Partial bledByBleeding;
    private final Partial fluidByBleeding;
    private final Partial directByOutflow;
    private final Partial directByPosture;
    private final Partial directByDriven;
    private final Partial[] byBleeding;
    private final Partial[] byDirect;
    private final Partial[][] byPerfusion;

    /** Declares bleeding into every unit. */
    public AlveolarBleeding(Declarations d, LungResolution lung) {
        units = lung.units();
        depth = Units.depths(lung);
        blood = Units.contributesTo(d, Lung.ALVEOLAR_BLOOD, units);
        bled = d.contributesTo(Audit.ALVEOLAR_BLED);
        bookedFluid = d.contributesTo(Audit.LUNG_FLUID);
        airway = d.contributesTo(Lung.AIRWAY_BLOOD);
        airwayFresh = d.contributesTo(Lung.AIRWAY_FRESH_BLOOD);
        perfusion = Units.readsLater(d, Lung.RESTING_PERFUSION, units);
        outflow = d.reads(Blood.OUTFLOW_SHARE);
        posture = d.reads(Lung.POSTURE);
        exchange = d.reads(Lung.FLUID_EXCHANGE);
        driven = d.reads(Bleeding.CAPILLARY_FLOW);
        rate = d.setting(Lung.BLEEDING_RATE, 0);
        again = d.setting(Bleeding.REBLEED_FLOW, 0);
        bleeding = d.provides(Lung.ALVEOLAR_BLEEDING);
        direct = d.provides(Lung.DIRECT_BLEEDING);
        bias = d.parameter("dorsal_bias", 0, Unit.ONE, -4, 4, DESIGN, PATTERN, new Spread.Normal(0, 1.2));
        prone = d.parameter("prone", 0.1, Unit.ONE, 0, 0.5, DESIGN, PRONE);
        directShare = d.parameter("direct_share", 0.1, Unit.ONE, 0, 0.5, DESIGN, DIRECT, new Spread.Beta(1, 4, 0.5));
        byOutflow = d.partial(bleeding, outflow);
        byPosture = d.partial(bleeding, posture);
        byDriven = d.partial(bleeding, driven);
        bledByBleeding = d.partial(bled, bleeding);
        fluidByBleeding = d.partial(bookedFluid, bleeding);
        directByOutflow = d.partial(direct, outflow);
        directByPosture = d.partial(direct, posture);
        directByDriven = d.partial(direct, driven);
        byBleeding = new Partial[units];
        byDirect = new Partial[units + 2];
        byDirect[units] = d.partial(airway, direct);
        byDirect[units + 1] = d.partial(airwayFresh, direct);
        byPerfusion = new Partial[units][units];
        for (int i = 0; i < units; i++) {
            byBleeding[i] = d.partial(blood[i], bleeding);
            byDirect[i] = d.partial(blood[i], direct);
            for (int j = 0; j < units; j++) {
                byPerfusion[i][j] = d.partial(blood[i], perfusion[j]);
            }
        }
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(bleeding)[l] = wanted(x, l) * supineShare(x, l) * x.of(outflow)[l];
            x.of(direct)[l] = x.of(directShare)[l] * x.of(bleeding)[l];
        }
    }

    private double wanted(Rows x, int l) {
        return (x.of(rate)[l] + x.of(driven)[l] + x.of(again)[l]) * x.of(exchange)[l];
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
            double up = x.of(direct)[l];
            double deep = x.of(bleeding)[l] - up;
            double all = all(x, l);
            x.rateOf(bled)[l] += x.of(bleeding)[l];
            x.rateOf(bookedFluid)[l] += x.of(bleeding)[l];
            x.rateOf(airway)[l] += up;
            x.rateOf(airwayFresh)[l] += up;
            for (int i = 0; i < units; i++) {
                x.rateOf(blood[i])[l] += deep * (x.of(perfusion[i])[l] * bias(x, i, l) / all);
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
            double perAll = (x.of(bleeding)[l] - x.of(direct)[l]) / all;
            x.of(directByOutflow)[l] = x.of(directShare)[l] * x.of(byOutflow)[l];
            x.of(directByPosture)[l] = x.of(directShare)[l] * x.of(byPosture)[l];
            x.of(directByDriven)[l] = x.of(directShare)[l] * x.of(byDriven)[l];
            x.of(byDirect[units])[l] = 1;
            x.of(byDirect[units + 1])[l] = 1;
            for (int i = 0; i < units; i++) {
                double pattern = x.of(perfusion[i])[l] * bias(x, i, l) / all;
                x.of(byBleeding[i])[l] = pattern;
                x.of(byDirect[i])[l] = -pattern;
                for (int j = 0; j < units; j++) {
                    x.of(byPerfusion[i][j])[l] = perAll * bias(x, j, l) * ((i == j ? 1 : 0) - pattern);
                }
            }
        }
    }
}
