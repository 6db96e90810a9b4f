package org.lungbridge.physiology.lung;

import static org.lungbridge.quantity.Tag.CALIBRATED;
import static org.lungbridge.quantity.Tag.DESIGN;
import static org.lungbridge.quantity.Tag.RECALLED;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Breathing;
import org.lungbridge.vocabulary.Circulation;

/**
 * The patient's own breathing: what blood gases ask for, what sedation leaves of it, and what the muscles make of that.
 *
 * <pre>
 *   H      = 10^(9 − pH)                                                 nmol/L
 *   acid   = (1 − ψ)(PaCO2 − 40) + ψ (H − 40)/0.8                        mmHg; acute CO2 moves H by 0.8 nmol/L per mmHg
 *   want   = p(1 + g · acid) · [1 + k · p(0.97 − SaO2)]                  ventilation relative to rest
 *   τ dchemoreflex/dt = want − chemoreflex
 *   drive  = chemoreflex · (1 − sedation) · alive
 *   effort = (1 − block) · E · drive/(drive + E/E0 − 1)                  E0 at rest, E at most
 *   rate   = F · drive/(drive + F/F0 − 1) · effort⁴/(effort⁴ + e⁴)       e the effort that triggers a breath
 * </pre>
 *
 * <p>p() are smooth positive parts. Hypoxia multiplies the CO2 response and acts linearly in saturation. Block takes
 * effort, and with it breaths, but not drive. Without drive rate and effort are exactly zero. Holds for SaO2 0.5-1 and
 * PaCO2 10-90 mmHg. Left out: hypoxic decline over 20 minutes, narcosis by CO2, stretch and J receptors, opioids apart
 * from other sedatives, differences between peripheral (seconds) and central (minutes) lag.
 *
 * <p>Read 1967, Australas Ann Med 16:20 (g: 2 L/min per mmHg of 6.6 L/min at rest; healthy range 0.5-8); Rebuck and
 * Campbell 1974, Am Rev Respir Dis 109:345 (k: 1 L/min per percent saturation at normal PaCO2); ψ so that an awake
 * patient with metabolic acidosis rests at Winters' PaCO2 = 1.5 HCO3 + 8 (Albert 1967, Ann Intern Med 66:312).
 */
public final class RespiratoryDrive implements Component {
    private static final Source READ = new Source(
            "read-1967", "Read DJC 1967, Australas Ann Med 16:20: about 2 L/min per mmHg (0.5-8), rest 6.6 L/min");
    private static final Source REBUCK = new Source(
            "rebuck-1974", "Rebuck AS, Campbell EJM 1974, Am Rev Respir Dis 109:345: 1-1.5 L/min per % saturation");
    private static final Source WINTERS = new Source(
            "albert-1967", "Albert MS, Dell RB, Winters RW 1967, Ann Intern Med 66:312; share fitted to its line");
    private static final Source ACID = new Source(
            "acute-respiratory-acidosis", "Acute hypercapnia raises H+ by 0.75-0.8 nmol/L per mmHg (textbook)");
    private static final Source MUSCLES = new Source(
            "inspiratory-effort", "Effort at rest 5-10 cmH2O, rate 12-16/min at rest; limits in distress (textbook)");
    private static final Source LAG =
            Source.assumption("Between peripheral chemoreceptors (10 s) and central ones (1-2 min)");
    private static final double NORMAL_H = 40;
    private static final double NORMAL_PH_EXPONENT = 9;
    private static final double LN10 = 2.302585092994046;
    private static final double WIDTH = 0.05;
    private static final double SATURATION_WIDTH = 0.005;
    private static final double NORMAL_SATURATION = 0.97;

    private final Variable.State chemoreflex;
    private final Variable sedation;
    private final Variable block;
    private final Variable alive;
    private final Variable pco2;
    private final Variable ph;
    private final Variable saturation;
    private final Variable.Signal drive;
    private final Variable.Signal rate;
    private final Variable.Signal effort;
    private final Variable slope;
    private final Variable normalCo2;
    private final Variable hypoxic;
    private final Variable byAcid;
    private final Variable acidPerCo2;
    private final Variable lag;
    private final Variable restRate;
    private final Variable mostRate;
    private final Variable restEffort;
    private final Variable mostEffort;
    private final Variable trigger;
    private final Partial[] ofReflex;
    private final Partial[] byReflex;

    /** Declares the chemoreflex, drive, rate and effort. */
    public RespiratoryDrive(Declarations d) {
        chemoreflex = d.state(Breathing.CHEMOREFLEX, 1);
        sedation = d.setting(Breathing.SEDATION_DEPTH, 1);
        block = d.setting(Breathing.NEUROMUSCULAR_BLOCK, 0);
        alive = d.reads(Circulation.ALIVE);
        pco2 = d.readsLater(Blood.ARTERIAL_PCO2);
        ph = d.readsLater(Blood.ARTERIAL_PH);
        saturation = d.readsLater(Blood.ARTERIAL_SATURATION);
        drive = d.provides(Breathing.DRIVE);
        rate = d.provides(Breathing.RATE);
        effort = d.provides(Breathing.EFFORT);
        slope = d.parameter("co2_slope", 2 / 6.6, Unit.PER_MMHG, 0.08, 1.2, RECALLED, READ);
        normalCo2 = d.parameter("normal_co2", 40, Unit.MMHG, 30, 60, DESIGN, READ);
        hypoxic = d.parameter("hypoxic_slope", 100 / 6.6, Unit.ONE, 2, 45, RECALLED, REBUCK);
        byAcid = d.parameter("acid_share", 0.5, Unit.ONE, 0.2, 0.8, CALIBRATED, WINTERS);
        acidPerCo2 = d.parameter("acid_per_co2", 0.8, Unit.PER_MMHG, 0.6, 1, RECALLED, ACID);
        lag = d.parameter("lag", 45, Unit.S, 10, 180, DESIGN, LAG);
        restRate = d.parameter("rest_rate", 14, Unit.PER_MIN, 10, 20, RECALLED, MUSCLES);
        mostRate = d.parameter("greatest_rate", 45, Unit.PER_MIN, 30, 60, DESIGN, MUSCLES);
        restEffort = d.parameter("rest_effort", 5, Unit.CMH2O, 3, 10, RECALLED, MUSCLES);
        mostEffort = d.parameter("greatest_effort", 30, Unit.CMH2O, 15, 80, DESIGN, MUSCLES);
        trigger = d.parameter("trigger_effort", 1, Unit.CMH2O, 0.3, 3, DESIGN, MUSCLES);
        ofReflex = new Partial[] {
            d.partial(chemoreflex, chemoreflex),
            d.partial(chemoreflex, pco2),
            d.partial(chemoreflex, ph),
            d.partial(chemoreflex, saturation)
        };
        byReflex = new Partial[] {
            d.partial(drive, chemoreflex), d.partial(rate, chemoreflex), d.partial(effort, chemoreflex)
        };
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double wanted = x.of(chemoreflex)[l] * left(x, l);
            double pressure = muscles(x, wanted, l);
            x.of(drive)[l] = wanted;
            x.of(effort)[l] = pressure;
            x.of(rate)[l] = saturating(wanted, x.of(restRate)[l], x.of(mostRate)[l]) * triggering(x, pressure, l);
        }
    }

    /** Share of the chemoreflex that sedation and death leave. */
    private double left(Rows x, int l) {
        return (1 - x.of(sedation)[l]) * x.of(alive)[l];
    }

    private double muscles(Rows x, double wanted, int l) {
        return (1 - x.of(block)[l]) * saturating(wanted, x.of(restEffort)[l], x.of(mostEffort)[l]);
    }

    private static double saturating(double wanted, double rest, double most) {
        return most * wanted / (wanted + most / rest - 1);
    }

    private static double saturatingSlope(double wanted, double rest, double most) {
        double half = most / rest - 1;
        return most * half / ((wanted + half) * (wanted + half));
    }

    private double triggering(Rows x, double pressure, int l) {
        double fourth = fourth(pressure / x.of(trigger)[l]);
        return fourth / (1 + fourth);
    }

    private static double fourth(double ratio) {
        return ratio * ratio * ratio * ratio;
    }

    @Override
    public void rates(Rows x) {
        double[] rateOf = x.rateOf(chemoreflex);
        for (int l = 0; l < x.lanes(); l++) {
            double want = Functions.positive(1 + x.of(slope)[l] * acid(x, l), WIDTH) * hypoxia(x, l);
            rateOf[l] += (want - x.of(chemoreflex)[l]) / x.of(lag)[l];
        }
    }

    private double acid(Rows x, int l) {
        double share = x.of(byAcid)[l];
        double excess = (hydrogen(x, l) - NORMAL_H) / x.of(acidPerCo2)[l];
        return (1 - share) * (x.of(pco2)[l] - x.of(normalCo2)[l]) + share * excess;
    }

    private double hydrogen(Rows x, int l) {
        return Functions.exp10(NORMAL_PH_EXPONENT - x.of(ph)[l]);
    }

    private double hypoxia(Rows x, int l) {
        double missing = NORMAL_SATURATION - x.of(saturation)[l];
        return 1 + x.of(hypoxic)[l] * Functions.positive(missing, SATURATION_WIDTH);
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double pace = 1 / x.of(lag)[l];
            double g = x.of(slope)[l];
            double share = x.of(byAcid)[l];
            double stimulus = 1 + g * acid(x, l);
            double byStimulus = Functions.positiveSlope(stimulus, WIDTH) * hypoxia(x, l) * g * pace;
            double missing = NORMAL_SATURATION - x.of(saturation)[l];
            double byMissing = x.of(hypoxic)[l] * Functions.positiveSlope(missing, SATURATION_WIDTH);
            x.of(ofReflex[0])[l] = -pace;
            x.of(ofReflex[1])[l] = byStimulus * (1 - share);
            x.of(ofReflex[2])[l] = -byStimulus * share * LN10 * hydrogen(x, l) / x.of(acidPerCo2)[l];
            x.of(ofReflex[3])[l] = -Functions.positive(stimulus, WIDTH) * byMissing * pace;
            ownPartials(x, l);
        }
    }

    private void ownPartials(Rows x, int l) {
        double left = left(x, l);
        double wanted = x.of(chemoreflex)[l] * left;
        double pressure = muscles(x, wanted, l);
        double effortSlope = (1 - x.of(block)[l]) * saturatingSlope(wanted, x.of(restEffort)[l], x.of(mostEffort)[l]);
        double neural = saturating(wanted, x.of(restRate)[l], x.of(mostRate)[l]);
        double neuralSlope = saturatingSlope(wanted, x.of(restRate)[l], x.of(mostRate)[l]);
        double ratio = pressure / x.of(trigger)[l];
        double whole = 1 + fourth(ratio);
        double triggerSlope = 4 * ratio * ratio * ratio / (whole * whole * x.of(trigger)[l]);
        x.of(byReflex[0])[l] = left;
        x.of(byReflex[1])[l] = left * (neuralSlope * triggering(x, pressure, l) + neural * triggerSlope * effortSlope);
        x.of(byReflex[2])[l] = left * effortSlope;
    }
}
