package org.lungbridge.physiology.coagulation;

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
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Thrombosis;

/**
 * Heparin-induced thrombocytopenia: antibodies that form in some patients, what they do while there is heparin, and what tests
 * show of them.
 *
 * <pre>
 *   h         = C/(C + 0.01 IU/mL)                                  heparin
 *   exposure′ = h + (1 − h) · exposure/(exposure + 1 h)             time since the first heparin, whether it goes on or not
 *   antibodies form when day − exposure falls to zero ; titer′ = (antibodies − titer)/1 d
 *   HIT′      = titer · h · (1 − HIT)/6 h − (1 − h) · HIT · ln 2/1.5 d
 *   peak′     = softplus(P − peak)/1 h − softplus(peak − P)/14 d    platelets of the days before
 *   PF4       = 0.15 + 2.2 · titer + 0.9 · harmless · [exposure above 4 d]      optical density, positive above 0.4
 *   release   = 5 % + 75 % · titer                                              positive above 20 %
 * </pre>
 *
 * <p>The day is a parameter, beyond any run but in those patients who are drawn to get antibodies (3.7-4.2 % of those with
 * heparin on ECMO; day 7 ± 1.3 within 5-10). {@code HIT} is read by platelets (loss of 0.55 a day), circuit and veins. In
 * other patients (16 %) antibodies form that activate no platelets: the first test is positive, the second is not. The 4Ts score
 * is what staff would count. <b>Valid for</b> unfractionated heparin; <b>leaves out</b> rapid onset after earlier heparin,
 * low-molecular-weight heparin and disease that goes on without heparin.
 *
 * <p>Sources: frequency: Jiritano 2020 (doi s00134-020-06031-4), meta-analysis 2024 (s12959-024-00624-5); 4Ts: Lo 2006,
 * J Thromb Haemost 4:759 (recalled); titers and time constants are design choices.
 */
public final class HeparinThrombocytopenia implements Component {
    /** The day of who never has it. */
    private static final double NEVER_DAY = 10_000;

    private static final double FIRST_HOUR = Unit.HOUR.engine(1);
    private static final double PEAK_BEND = 1;
    private static final double FALSE_FROM_DAY = Unit.DAY.engine(4);
    private static final Source TIMES = Source.assumption(
            "Antibodies rise within a day, activity within hours of heparin; fades with a half-life of 1.5 d");
    private static final Source TIMING = new Source(
            "hit-timing",
            "Onset 5-10 days after the first heparin (textbook); 3.7 % (1.8-5.5) of heparin on ECMO: Jiritano F et al. 2020,"
                    + " Intensive Care Med (s00134-020-06031-4); suspected and not confirmed in 15.9 %");
    private static final Source TESTS = new Source(
            "hit-tests",
            "PF4 immunoassay positive above an optical density of 0.4, serotonin release above 20 %; 4Ts: Lo GK et al. 2006,"
                    + " J Thromb Haemost 4:759-765 (recalled)");

    private final Variable heparin;
    private final Variable platelets;
    private final Variable connected;
    private final Variable thromboses;
    private final Variable.State exposure;
    private final Variable.State titer;
    private final Variable.State hit;
    private final Variable.State peak;
    private final Variable.Setting antibodies;
    private final Variable.Event onset;
    private final Variable.Display pf4;
    private final Variable.Display release;
    private final Variable.Display fourTs;
    private final Variable day;
    private final Variable harmless;
    private final Variable enough;
    private final Variable titerTime;
    private final Variable onsetTime;
    private final Variable halfLife;
    private final Variable peakRise;
    private final Variable peakFall;
    private final Partial exposureBySelf;
    private final Partial exposureByHeparin;
    private final Partial titerBySelf;
    private final Partial hitBySelf;
    private final Partial hitByTiter;
    private final Partial hitByHeparin;
    private final Partial peakBySelf;
    private final Partial peakByPlatelets;

    /** Declares exposure, antibodies, disease and tests. */
    public HeparinThrombocytopenia(Declarations d) {
        exposure = d.state(Coagulation.HEPARIN_EXPOSURE, 0);
        titer = d.state(Coagulation.HIT_TITER, 0);
        hit = d.state(Coagulation.HIT, 0);
        peak = d.state(Coagulation.PLATELET_PEAK, 0);
        antibodies = d.setting(Coagulation.HIT_ANTIBODIES, 0);
        heparin = d.readsLater(Drug.HEPARIN_LEVEL);
        platelets = d.readsLater(Coagulation.PLATELET_COUNT);
        connected = d.readsLater(Ecmo.CONNECTED);
        thromboses = d.readsLater(Thrombosis.EVENTS);
        onset = d.event(Coagulation.HIT_ONSET);
        pf4 = d.displays(Coagulation.PF4_ANTIBODY);
        release = d.displays(Coagulation.PLATELET_ACTIVATION);
        fourTs = d.displays(Coagulation.FOUR_TS);
        day = d.parameter(Coagulation.HIT_DAY, NEVER_DAY, 0.2, NEVER_DAY, DESIGN, TIMING, Spread.none());
        harmless = d.parameter(Coagulation.HARMLESS_ANTIBODIES, 0, 0, 1, DESIGN, TIMING, Spread.none());
        enough = d.parameter("enough_heparin", 0.01, Unit.IU_PER_ML, 0.001, 0.05, DESIGN, TIMES);
        titerTime = d.parameter("titer_time", 1, Unit.DAY, 0.3, 3, DESIGN, TIMES);
        onsetTime = d.parameter("onset_time", 6, Unit.HOUR, 1, 24, DESIGN, TIMES);
        halfLife = d.parameter("half_life", 1.5, Unit.DAY, 0.5, 5, RECALLED, TIMES);
        peakRise = d.parameter("peak_rise", 1, Unit.HOUR, 0.2, 12, DESIGN, TESTS);
        peakFall = d.parameter("peak_fall", 14, Unit.DAY, 5, 60, DESIGN, TESTS);
        exposureBySelf = d.partial(exposure, exposure);
        exposureByHeparin = d.partial(exposure, heparin);
        titerBySelf = d.partial(titer, titer);
        hitBySelf = d.partial(hit, hit);
        hitByTiter = d.partial(hit, titer);
        hitByHeparin = d.partial(hit, heparin);
        peakBySelf = d.partial(peak, peak);
        peakByPlatelets = d.partial(peak, platelets);
    }

    private double present(Rows x, int l) {
        double level = x.of(heparin)[l];
        return level / (level + x.of(enough)[l]);
    }

    private double presentSlope(Rows x, int l) {
        double sum = x.of(heparin)[l] + x.of(enough)[l];
        return x.of(enough)[l] / (sum * sum);
    }

    private static double begun(double exposure) {
        return exposure / (exposure + FIRST_HOUR);
    }

    private double fading(Rows x, int l) {
        return Functions.log(2) / x.of(halfLife)[l];
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double h = present(x, l);
            double active = x.of(hit)[l];
            double difference = x.of(platelets)[l] - x.of(peak)[l];
            x.rateOf(exposure)[l] += h + (1 - h) * begun(x.of(exposure)[l]);
            x.rateOf(titer)[l] += (x.of(antibodies)[l] - x.of(titer)[l]) / x.of(titerTime)[l];
            x.rateOf(hit)[l] +=
                    x.of(titer)[l] * h * (1 - active) / x.of(onsetTime)[l] - (1 - h) * active * fading(x, l);
            x.rateOf(peak)[l] += Functions.softplus(difference, PEAK_BEND) / x.of(peakRise)[l]
                    - Functions.softplus(-difference, PEAK_BEND) / x.of(peakFall)[l];
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double h = present(x, l);
            double slope = presentSlope(x, l);
            double active = x.of(hit)[l];
            double time = x.of(exposure)[l];
            double sum = time + FIRST_HOUR;
            x.of(exposureBySelf)[l] = (1 - h) * FIRST_HOUR / (sum * sum);
            x.of(exposureByHeparin)[l] = slope * (1 - begun(time));
            x.of(titerBySelf)[l] = -1 / x.of(titerTime)[l];
            double rise = x.of(titer)[l] / x.of(onsetTime)[l];
            x.of(hitBySelf)[l] = -rise * h - (1 - h) * fading(x, l);
            x.of(hitByTiter)[l] = h * (1 - active) / x.of(onsetTime)[l];
            x.of(hitByHeparin)[l] = slope * (rise * (1 - active) + active * fading(x, l));
            double difference = x.of(platelets)[l] - x.of(peak)[l];
            double follows = Functions.softplusSlope(difference, PEAK_BEND) / x.of(peakRise)[l]
                    + Functions.softplusSlope(-difference, PEAK_BEND) / x.of(peakFall)[l];
            x.of(peakByPlatelets)[l] = follows;
            x.of(peakBySelf)[l] = -follows;
        }
    }

    @Override
    public void events(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(onset)[l] = x.of(day)[l] - x.of(exposure)[l];
        }
    }

    @Override
    public void displays(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double late = x.of(exposure)[l] > FALSE_FROM_DAY ? 1 : 0;
            x.of(pf4)[l] = 0.15 + 2.2 * x.of(titer)[l] + 0.9 * x.of(harmless)[l] * late;
            x.of(release)[l] = Unit.PERCENT.engine(5 + 75 * x.of(titer)[l]);
            x.of(fourTs)[l] = fall(x, l) + timing(x, l) + (x.of(thromboses)[l] > 0 ? 2 : 0) + otherCauses(x, l);
        }
    }

    /** Fall of platelets by more than half and not below 20: two points; by 30-50 %, or to 10-19: one. */
    private double fall(Rows x, int l) {
        double now = x.of(platelets)[l];
        double share = 1 - now / Math.max(1, x.of(peak)[l]);
        if (share > 0.5 && now >= 20) {
            return 2;
        }
        return share >= 0.3 && now >= 10 ? 1 : 0;
    }

    /** Day 5 to 10 after the first heparin: two points; later: one. */
    private double timing(Rows x, int l) {
        double days = Unit.DAY.of(x.of(exposure)[l]);
        if (days < 5) {
            return 0;
        }
        return days <= 10 ? 2 : 1;
    }

    /** A circuit is another possible cause: one point on ECMO, two off it. */
    private double otherCauses(Rows x, int l) {
        return x.of(connected)[l] > 0 ? 1 : 2;
    }
}
