package org.lungbridge.physiology.lung;

import static org.lungbridge.quantity.Tag.DESIGN;
import static org.lungbridge.quantity.Tag.RECALLED;
import static org.lungbridge.quantity.Tag.VERIFIED;

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
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;

/**
 * Fluid that leaks from the capillaries into the air spaces, and what the lung returns to the blood.
 *
 * <pre>
 *   Pcap       = PLA + 0.4 (mPAP − PLA)
 *   filtration = 5 mL/h/mmHg (1 + 2 I) · 2 softplus((Pcap − 20 + 6 I)/2) · (1 − f) · outflow share     I total injury
 *   f          = Σ w_i flooded_i
 *   edema clearance = 3 %/h Σ edema_i                            active transport
 *   blood clearance = 0.5/d (1 + 0.3 x) Σ blood_i                macrophages; x 1 prone
 *   d edema_i/dt = filtration · resting perfusion_i − 3 %/h edema_i ;  d blood_i/dt = −0.5/d (1 + 0.3 x) blood_i
 *   d fresh/dt   = −0.5/d (1 + 0.3 x) fresh                             old and fresh blood alike
 *   d volume/dt  = −filtration + edema clearance + (1 − Hct) blood clearance
 * </pre>
 *
 * <p>All of it times the exchange setting: with 0 nothing enters or leaves while a patient settles. Of cleared blood
 * the plasma returns to the circulation and the red cells are digested; the alveolar hematocrit is taken as that of
 * the blood now. Filtered fluid goes where blood flow goes at rest. Each flow is booked (lung fluid: net from blood to
 * lung; digested red cells). <b>Valid for</b> mPAP 10-60 mmHg. <b>Leaves out</b> lymph, pleural effusion, oncotic
 * pressure, clearance impaired by injury (choose a lower rate).
 *
 * <p>Sources: Ware and Matthay 2001, Am J Respir Crit Care Med 163:1376-1383 (clearance 6 %/h mean, 56 % of patients
 * below 3 %/h, 13 % at 14 %/h or more; hydrostatic edema 13 %/h); capillary pressure after Gaar 1967, Am J Physiol
 * 213:910 (0.4, recalled); filtration and blood clearance are design choices.
 */
public final class LungFluidExchange implements Component {
    /** Width of the bend at which filtration begins, mmHg. */
    private static final double WIDTH = 2;

    private static final Source WARE =
            new Source("ware-2001", "Ware LB, Matthay MA 2001, Am J Respir Crit Care Med 163:1376-1383");
    private static final Source LEAK = Source.assumption(
            "Graded edema of 0.2-1.5 L over injury and capillary pressure; inflammation alone leaks too");
    private static final Source GAAR =
            new Source("gaar-1967", "Gaar KA et al. 1967, Am J Physiol 213:910-914: capillary pressure, recalled");
    private static final Source MACROPHAGES = Source.assumption(
            "Red cells leave the alveoli over days, by macrophages; faster where prone drains better");

    private final int units;
    private final double[] share;
    private final Variable.State[] edema;
    private final Variable.State[] blood;
    private final Variable.State fresh;
    private final Variable.State volume;
    private final Variable.State bookedVolume;
    private final Variable.State bookedFluid;
    private final Variable.State digested;
    private final Variable[] flooded;
    private final Variable[] perfusion;
    private final Variable pulmonary;
    private final Variable leftAtrial;
    private final Variable injury;
    private final Variable outflow;
    private final Variable posture;
    private final Variable hematocrit;
    private final Variable.Signal filtration;
    private final Variable.Signal edemaClearance;
    private final Variable.Signal bloodClearance;
    private final Variable exchange;
    private final Variable coefficient;
    private final Variable byInjury;
    private final Variable threshold;
    private final Variable thresholdInjury;
    private final Variable capillary;
    private final Variable edemaRate;
    private final Variable bloodRate;
    private final Variable prone;
    private final Partial[] ofFiltration;
    private final Partial[] filtrationByFlooded;
    private final Partial[] clearedByEdema;
    private final Partial[] clearedByBlood;
    private final Partial clearedByPosture;
    private final Partial[][] ofEdema;
    private final Partial[][] ofBlood;
    private final Partial[] ofFresh;
    private final Partial[] ofVolume;
    private final Partial[] ofDigested;

    /** Declares sources, clearance and where they are booked. */
    public LungFluidExchange(Declarations d, LungResolution lung) {
        units = lung.units();
        share = Units.shares(lung);
        edema = Units.contributesTo(d, Lung.EDEMA, units);
        blood = Units.contributesTo(d, Lung.ALVEOLAR_BLOOD, units);
        fresh = d.contributesTo(Lung.FRESH_BLOOD);
        volume = d.contributesTo(Blood.VOLUME);
        bookedVolume = d.contributesTo(Audit.VOLUME);
        bookedFluid = d.contributesTo(Audit.LUNG_FLUID);
        digested = d.contributesTo(Audit.LUNG_DIGESTED);
        flooded = Units.reads(d, Lung.FLOODED, units);
        perfusion = Units.readsLater(d, Lung.RESTING_PERFUSION, units);
        pulmonary = d.reads(Circulation.PULMONARY_PRESSURE);
        leftAtrial = d.reads(Circulation.LEFT_ATRIAL_PRESSURE);
        injury = d.reads(Lung.TOTAL_INJURY);
        outflow = d.reads(Blood.OUTFLOW_SHARE);
        posture = d.reads(Lung.POSTURE);
        hematocrit = d.readsLater(Blood.HEMATOCRIT);
        filtration = d.provides(Lung.FILTRATION);
        edemaClearance = d.provides(Lung.EDEMA_CLEARANCE);
        bloodClearance = d.provides(Lung.BLOOD_CLEARANCE);
        exchange = d.setting(Lung.FLUID_EXCHANGE, 1);
        coefficient = d.parameter("filtration", 5, Unit.ML_PER_HOUR_PER_MMHG, 0, 30, DESIGN, LEAK);
        byInjury = d.parameter("filtration_injury", 2, Unit.ONE, 0, 6, DESIGN, LEAK);
        threshold = d.parameter("threshold", 20, Unit.MMHG, 14, 28, DESIGN, LEAK);
        thresholdInjury = d.parameter("threshold_injury", 6, Unit.MMHG, 0, 12, DESIGN, LEAK);
        capillary = d.parameter("capillary_share", 0.4, Unit.ONE, 0.2, 0.6, RECALLED, GAAR);
        edemaRate = d.parameter(
                "edema_clearance", 0.03, Unit.PER_HOUR, 0, 0.20, VERIFIED, WARE, new Spread.LogNormal(0.03, 1.2));
        bloodRate = d.parameter(
                "blood_clearance", 0.5, Unit.PER_DAY, 0, 0.8, DESIGN, MACROPHAGES, new Spread.LogNormal(0.5, 0.25));
        prone = d.parameter("blood_clearance_prone", 0.3, Unit.ONE, 0, 1, DESIGN, MACROPHAGES);
        ofFiltration = new Partial[] {
            d.partial(filtration, pulmonary), d.partial(filtration, injury), d.partial(filtration, outflow)
        };
        filtrationByFlooded = new Partial[units];
        clearedByEdema = new Partial[units];
        clearedByBlood = new Partial[units];
        ofEdema = new Partial[units][];
        ofBlood = new Partial[units][];
        for (int i = 0; i < units; i++) {
            filtrationByFlooded[i] = d.partial(filtration, flooded[i]);
            clearedByEdema[i] = d.partial(edemaClearance, edema[i]);
            clearedByBlood[i] = d.partial(bloodClearance, blood[i]);
            ofEdema[i] = new Partial[] {
                d.partial(edema[i], edema[i]), d.partial(edema[i], filtration), d.partial(edema[i], perfusion[i])
            };
            ofBlood[i] = new Partial[] {d.partial(blood[i], blood[i]), d.partial(blood[i], posture)};
        }
        ofFresh = new Partial[] {d.partial(fresh, fresh), d.partial(fresh, posture)};
        clearedByPosture = d.partial(bloodClearance, posture);
        ofVolume = returned(d, volume, bookedVolume, bookedFluid);
        ofDigested = new Partial[] {d.partial(digested, bloodClearance), d.partial(digested, hematocrit)};
    }

    private Partial[] returned(Declarations d, Variable.State... states) {
        Partial[] partials = new Partial[4 * states.length];
        for (int s = 0; s < states.length; s++) {
            partials[4 * s] = d.partial(states[s], filtration);
            partials[4 * s + 1] = d.partial(states[s], edemaClearance);
            partials[4 * s + 2] = d.partial(states[s], bloodClearance);
            partials[4 * s + 3] = d.partial(states[s], hematocrit);
        }
        return partials;
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double water = 0;
            double red = 0;
            for (int i = 0; i < units; i++) {
                water += x.of(edema[i])[l];
                red += x.of(blood[i])[l];
            }
            x.of(filtration)[l] = leak(x, l) * drive(x, l) * dry(x, l) * x.of(outflow)[l];
            x.of(edemaClearance)[l] = edemaRate(x, l) * water;
            x.of(bloodClearance)[l] = bloodRate(x, l) * red;
        }
    }

    private double leak(Rows x, int l) {
        return x.of(exchange)[l] * x.of(coefficient)[l] * (1 + x.of(byInjury)[l] * x.of(injury)[l]);
    }

    /** Capillary pressure above the threshold. */
    private double over(Rows x, int l) {
        double left = x.of(leftAtrial)[l];
        double pressure = left + x.of(capillary)[l] * (x.of(pulmonary)[l] - left);
        return pressure - x.of(threshold)[l] + x.of(thresholdInjury)[l] * x.of(injury)[l];
    }

    private double drive(Rows x, int l) {
        return Functions.softplus(over(x, l), WIDTH);
    }

    /** Share of the lung that is not flooded. */
    private double dry(Rows x, int l) {
        double full = 0;
        for (int i = 0; i < units; i++) {
            full += share[i] * x.of(flooded[i])[l];
        }
        return 1 - full;
    }

    private double edemaRate(Rows x, int l) {
        return x.of(exchange)[l] * x.of(edemaRate)[l];
    }

    private double bloodRate(Rows x, int l) {
        return x.of(exchange)[l] * x.of(bloodRate)[l] * (1 + x.of(prone)[l] * x.of(posture)[l]);
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double in = x.of(filtration)[l];
            double cleared = x.of(bloodClearance)[l];
            double cells = x.of(hematocrit)[l] * cleared;
            double net = in - x.of(edemaClearance)[l] - (cleared - cells);
            x.rateOf(volume)[l] -= net;
            x.rateOf(bookedVolume)[l] -= net;
            x.rateOf(bookedFluid)[l] += net;
            x.rateOf(digested)[l] += cells;
            x.rateOf(fresh)[l] -= bloodRate(x, l) * x.of(fresh)[l];
            for (int i = 0; i < units; i++) {
                x.rateOf(edema[i])[l] += in * x.of(perfusion[i])[l] - edemaRate(x, l) * x.of(edema[i])[l];
                x.rateOf(blood[i])[l] -= bloodRate(x, l) * x.of(blood[i])[l];
            }
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            signalPartials(x, l);
            double turning = x.of(exchange)[l] * x.of(bloodRate)[l] * x.of(prone)[l];
            double red = 0;
            for (int i = 0; i < units; i++) {
                x.of(ofEdema[i][0])[l] = -edemaRate(x, l);
                x.of(ofEdema[i][1])[l] = x.of(perfusion[i])[l];
                x.of(ofEdema[i][2])[l] = x.of(filtration)[l];
                x.of(ofBlood[i][0])[l] = -bloodRate(x, l);
                x.of(ofBlood[i][1])[l] = -turning * x.of(blood[i])[l];
                red += x.of(blood[i])[l];
            }
            x.of(ofFresh[0])[l] = -bloodRate(x, l);
            x.of(ofFresh[1])[l] = -turning * x.of(fresh)[l];
            x.of(clearedByPosture)[l] = turning * red;
            double hct = x.of(hematocrit)[l];
            double cleared = x.of(bloodClearance)[l];
            for (int s = 0; s < 3; s++) {
                double sign = s < 2 ? 1 : -1;
                x.of(ofVolume[4 * s])[l] = -sign;
                x.of(ofVolume[4 * s + 1])[l] = sign;
                x.of(ofVolume[4 * s + 2])[l] = sign * (1 - hct);
                x.of(ofVolume[4 * s + 3])[l] = -sign * cleared;
            }
            x.of(ofDigested[0])[l] = hct;
            x.of(ofDigested[1])[l] = cleared;
        }
    }

    private void signalPartials(Rows x, int l) {
        double dry = dry(x, l);
        double leak = leak(x, l);
        double open = x.of(outflow)[l];
        double drive = drive(x, l);
        double slope = leak * Functions.softplusSlope(over(x, l), WIDTH) * dry * open;
        double perInjury = x.of(exchange)[l] * x.of(coefficient)[l] * x.of(byInjury)[l];
        x.of(ofFiltration[0])[l] = slope * x.of(capillary)[l];
        x.of(ofFiltration[1])[l] = slope * x.of(thresholdInjury)[l] + perInjury * drive * dry * open;
        x.of(ofFiltration[2])[l] = leak * drive * dry;
        for (int i = 0; i < units; i++) {
            x.of(filtrationByFlooded[i])[l] = -share[i] * leak * drive * open;
            x.of(clearedByEdema[i])[l] = edemaRate(x, l);
            x.of(clearedByBlood[i])[l] = bloodRate(x, l);
        }
    }
}
