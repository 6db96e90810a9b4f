package org.lungbridge.physiology.coagulation;

import static org.lungbridge.quantity.Tag.CALIBRATED;
import static org.lungbridge.quantity.Tag.DESIGN;
import static org.lungbridge.quantity.Tag.VERIFIED;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Thrombosis;

/**
 * Hazards of clots in the patient: around the cannula, in other veins, in the lung's arteries, in the brain.
 *
 * <pre>
 *   j       = x (1 + 7 HIT) (1 + I)                                    x 0 while a patient settles
 *   cannula = j · connected · 0.07/d · e^(−0.5 C)                      C protection by anticoagulants, IU/mL
 *   vein    = j · (1 − connected) · 0.0006/d · 5 · (1 + 2 P_T)         5 for lying in bed
 *   embolism = 0.05 · cannula + 0.2 · vein
 *   stroke  = j · connected · 0.0012/d · (1 + P_T)
 * </pre>
 *
 * <p>Each integral brings its event where it meets its threshold, but that of the cannulated vein: such a clot is found, or
 * not, when the cannula is taken out. Anticoagulation hardly prevents it: 52 % with and without in one series. P_T is the
 * prothrombotic state after bleeding, HIT heparin-induced thrombocytopenia (× 8), I what immunoglobulin adds for a week.
 * <b>Valid for</b> any levels. <b>Leaves out</b> age, antiphospholipid antibodies, and emboli from a clot that the cannula
 * left behind.
 *
 * <p>Sources: cannula clots in 25-85 % of runs, 50 % in 10 days taken; venous thrombosis in active vasculitis 6.7 per 100
 * patient-years (Stassen 2008), 20 in the first three months (Liapi 2021); stroke 1.2 % of runs (registry); 45.5 % of
 * confirmed heparin-induced thrombocytopenia with thrombosis (Choi 2019).
 */
public final class VeinThrombosis implements Component {
    private static final Source CANNULA = new Source(
            "cannula-thrombosis",
            "Clots of cannulated veins after VV-ECMO in 25-85 % of patients, 52 % with and without anticoagulation (series"
                    + " collected 2016-2025): 50 % in 10 days");
    private static final Source VEIN = new Source(
            "stassen-2008",
            "Stassen PM et al. 2008, Rheumatology (ken035): 6.7 venous thromboses per 100 patient-years in active vasculitis;"
                    + " Liapi 2021: 20.4 in the first three months; in bed five times as many chosen");
    private static final Source STROKE = new Source(
            "elso-stroke", "Ischemic stroke in 1.2 % of VV-ECMO runs (registry figures quoted by NCT04536272)");
    private static final Source HIT = new Source(
            "choi-2019",
            "Choi JH et al. 2019 (PMC6379191): 45.5 % of confirmed heparin-induced thrombocytopenia on ECMO with thrombosis;"
                    + " hazard times 8 chosen");
    private static final Source SHARE = Source.assumption(
            "One in twenty clots of a cannula and one in five of another vein embolize with symptoms");
    private static final Source CHANCE =
            Source.assumption("Threshold of a hazard integral: exponential with mean 1; the median patient by default");
    private static final int CANNULATED = 0;
    private static final int OTHER_VEIN = 1;
    private static final int EMBOLISM = 2;
    private static final int BRAIN = 3;

    private final Variable.State[] hazard;
    private final Variable[] threshold;
    private final Variable.Event[] event;
    private final Variable connected;
    private final Variable exchange;
    private final Variable protection;
    private final Variable prothrombotic;
    private final Variable immunoglobulin;
    private final Variable hit;
    private final Variable cannulaRate;
    private final Variable fold;
    private final Variable veinRate;
    private final Variable inBed;
    private final Variable strokeRate;
    private final Variable byHit;
    private final Variable veinByProthrombotic;
    private final Variable fromCannula;
    private final Variable fromVein;
    private final Partial[] ofProtection;
    private final Partial[] ofProthrombotic;
    private final Partial[] ofHit;
    private final double[] rate = new double[4];

    /** Declares the four hazards and the three events. */
    public VeinThrombosis(Declarations d) {
        hazard = new Variable.State[] {
            d.state(Thrombosis.CANNULA_VEIN_HAZARD, 0),
            d.state(Thrombosis.VEIN_HAZARD, 0),
            d.state(Thrombosis.EMBOLISM_HAZARD, 0),
            d.state(Thrombosis.STROKE_HAZARD, 0)
        };
        d.setting(Thrombosis.EVENTS, 0);
        connected = d.readsLater(Ecmo.CONNECTED);
        exchange = d.readsLater(Lung.FLUID_EXCHANGE);
        protection = d.readsLater(Thrombosis.PROTECTION);
        prothrombotic = d.readsLater(Coagulation.PROTHROMBOTIC);
        hit = d.readsLater(Coagulation.HIT);
        immunoglobulin = d.readsLater(Coagulation.IMMUNOGLOBULIN_TENDENCY);
        threshold = new Variable[] {
            threshold(d, Thrombosis.CANNULA_VEIN_THRESHOLD),
            threshold(d, Thrombosis.VEIN_THRESHOLD),
            threshold(d, Thrombosis.EMBOLISM_THRESHOLD),
            threshold(d, Thrombosis.STROKE_THRESHOLD)
        };
        event = new Variable.Event[] {
            d.event(Thrombosis.VEIN_THROMBOSIS), d.event(Thrombosis.EMBOLISM), d.event(Thrombosis.STROKE)
        };
        cannulaRate = d.parameter("cannula_rate", 0.07, Unit.PER_DAY, 0.02, 0.2, CALIBRATED, CANNULA);
        fold = d.parameter("protection_fold", 2, Unit.IU_PER_ML, 0.5, 10, DESIGN, CANNULA);
        veinRate = d.parameter("vein_rate", 0.0006, Unit.PER_DAY, 0.0001, 0.002, DESIGN, VEIN);
        inBed = d.parameter("in_bed", 5, Unit.ONE, 1, 10, DESIGN, VEIN);
        strokeRate = d.parameter("stroke_rate", 0.0012, Unit.PER_DAY, 0.0003, 0.005, VERIFIED, STROKE);
        byHit = d.parameter("by_hit", 7, Unit.ONE, 2, 15, DESIGN, HIT);
        veinByProthrombotic = d.parameter("vein_by_prothrombotic", 2, Unit.ONE, 0, 4, DESIGN, VEIN);
        fromCannula = d.parameter("from_cannula", 0.05, Unit.ONE, 0, 0.2, DESIGN, SHARE);
        fromVein = d.parameter("from_vein", 0.2, Unit.ONE, 0, 0.5, DESIGN, SHARE);
        ofProtection = partials(d, protection);
        ofProthrombotic = partials(d, prothrombotic);
        ofHit = partials(d, hit);
    }

    private static Variable threshold(Declarations d, Quantity quantity) {
        return d.parameter(quantity, 0.693147, 1e-4, 1e6, DESIGN, CHANCE, Spread.none());
    }

    private Partial[] partials(Declarations d, Variable wrt) {
        Partial[] all = new Partial[hazard.length];
        for (int k = 0; k < all.length; k++) {
            all[k] = d.partial(hazard[k], wrt);
        }
        return all;
    }

    /** Rates of all four at this lane, from what its two sources and the brain do. */
    private void compute(double cannula, double vein, double brain, int l, Rows x) {
        rate[CANNULATED] = cannula;
        rate[OTHER_VEIN] = vein;
        rate[EMBOLISM] = x.of(fromCannula)[l] * cannula + x.of(fromVein)[l] * vein;
        rate[BRAIN] = brain;
    }

    private double everywhere(Rows x, int l) {
        return illness(x, l) * (1 + x.of(byHit)[l] * x.of(hit)[l]);
    }

    private double illness(Rows x, int l) {
        return x.of(exchange)[l] * (1 + x.of(immunoglobulin)[l]);
    }

    private double cannula(Rows x, int l) {
        double drug = Functions.exp(-x.of(protection)[l] / x.of(fold)[l]);
        return x.of(connected)[l] * x.of(cannulaRate)[l] * drug;
    }

    private double veinPerFactor(Rows x, int l) {
        return (1 - x.of(connected)[l]) * x.of(veinRate)[l] * x.of(inBed)[l];
    }

    private double vein(Rows x, int l) {
        return veinPerFactor(x, l) * (1 + x.of(veinByProthrombotic)[l] * x.of(prothrombotic)[l]);
    }

    private double brainPerFactor(Rows x, int l) {
        return x.of(connected)[l] * x.of(strokeRate)[l];
    }

    private double brain(Rows x, int l) {
        return brainPerFactor(x, l) * (1 + x.of(prothrombotic)[l]);
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double all = everywhere(x, l);
            compute(all * cannula(x, l), all * vein(x, l), all * brain(x, l), l, x);
            for (int k = 0; k < rate.length; k++) {
                x.rateOf(hazard[k])[l] += rate[k];
            }
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double all = everywhere(x, l);
            compute(-all * cannula(x, l) / x.of(fold)[l], 0, 0, l, x);
            write(x, ofProtection, l);
            double perVein = all * veinPerFactor(x, l) * x.of(veinByProthrombotic)[l];
            compute(0, perVein, all * brainPerFactor(x, l), l, x);
            write(x, ofProthrombotic, l);
            double perHit = illness(x, l) * x.of(byHit)[l];
            compute(perHit * cannula(x, l), perHit * vein(x, l), perHit * brain(x, l), l, x);
            write(x, ofHit, l);
        }
    }

    private void write(Rows x, Partial[] partials, int l) {
        for (int k = 0; k < rate.length; k++) {
            x.of(partials[k])[l] = rate[k];
        }
    }

    @Override
    public void events(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            for (int k = 0; k < event.length; k++) {
                x.of(event[k])[l] = x.of(threshold[k + 1])[l] - x.of(hazard[k + 1])[l];
            }
        }
    }
}
