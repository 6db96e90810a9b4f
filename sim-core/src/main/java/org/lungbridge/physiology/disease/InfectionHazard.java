package org.lungbridge.physiology.disease;

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
import org.lungbridge.vocabulary.Airway;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Lung;

/**
 * The hazard that the patient catches an infection in intensive care, and the event that he does.
 *
 * <pre>
 *   Λ′      = x · 0.010/d · way in · (1 − I) · smooth minimum of product and 3
 *   way in  = 1 on ECMO, 0.5 off it with a tube or tracheostomy, 0.06 without
 *   product = (1 + 1.5 E)(1 + 0.8 low)(1 + 0.5 (1 − B)) e^(ln 1.5 (1 − G/(12 g/L)))
 *   low     = logistic((0.6 − N)/0.08)
 * </pre>
 *
 * <p>E effect of glucocorticoids, N neutrophils and B B cells as fractions, G total IgG, I burden: who is infected catches
 * nothing else. Off ECMO tube and lines remain, half of the hazard; who breathes without a tube keeps the hazard of the
 * drugs. The event sets Λ to zero, draws the next threshold and puts a burden into {@link Infection}. <b>Valid for</b>
 * adults in intensive care; <b>leaves out</b> hygiene and the single line.
 *
 * <p>Sources: infections on ECMO 15 in 1000 days in adults and children (Bizzarro 2011, Pediatr Crit Care Med 12:277,
 * recalled), with drugs as here; about 0.3 serious infections in the first year of vasculitis under treatment (Walsh 2020,
 * recalled: 27-33 of 100), 0.0011 a day, at a factor near 2; factors are design choices, bounded because serious infections
 * did not differ by treatment in PEXIVAS (Walsh 2020, N Engl J Med 382:622).
 */
public final class InfectionHazard implements Component {
    private static final double MOST_BEND = 0.1;
    private static final double LOW_WIDTH = 0.08;
    private static final Source RATE = new Source(
            "bizzarro-2011",
            "Bizzarro MJ et al. 2011, Pediatr Crit Care Med 12:277: 15.4 infections in 1000 ECMO days (recalled); 0.010 a"
                    + " day without immunosuppressants chosen");
    private static final Source AT_HOME = new Source(
            "walsh-2020",
            "Walsh M et al. 2020, N Engl J Med 382:622 (PEXIVAS): serious infections in 27-33 of 100 in a year (recalled), with"
                    + " drugs that double the rate");
    private static final Source FACTORS = Source.assumption(
            "Steroids, neutropenia, loss of B cells and of IgG raise the rate, together no more than threefold (PEXIVAS found"
                    + " no difference by treatment)");
    private static final Source CHANCE =
            Source.assumption("Threshold of a hazard integral: exponential with mean 1; the median patient by default");

    private final Variable.State hazard;
    private final Variable.Event onset;
    private final Variable threshold;
    private final Variable burden;
    private final Variable neutrophils;
    private final Variable steroid;
    private final Variable bCells;
    private final Variable immunoglobulin;
    private final Variable connected;
    private final Variable support;
    private final Variable exchange;
    private final Variable base;
    private final Variable off;
    private final Variable free;
    private final Variable most;
    private final Variable bySteroids;
    private final Variable byNadir;
    private final Variable nadirFrom;
    private final Variable byNoBCells;
    private final Variable byNoImmunoglobulin;
    private final Variable usualImmunoglobulin;
    private final Partial ofBurden;
    private final Partial ofNeutrophils;
    private final Partial ofSteroid;
    private final Partial ofBCells;
    private final Partial ofImmunoglobulin;

    /** Declares the hazard and its event. */
    public InfectionHazard(Declarations d) {
        hazard = d.state(Disease.INFECTION_HAZARD, 0);
        burden = d.readsLater(Disease.INFECTION);
        neutrophils = d.readsLater(Disease.NEUTROPHILS);
        steroid = d.readsLater(Drug.GLUCOCORTICOID_EFFECT);
        bCells = d.readsLater(Disease.B_CELLS);
        immunoglobulin = d.readsLater(Disease.IMMUNOGLOBULIN);
        connected = d.readsLater(Ecmo.CONNECTED);
        support = d.readsLater(Airway.SUPPORT);
        exchange = d.readsLater(Lung.FLUID_EXCHANGE);
        onset = d.event(Disease.INFECTION_ONSET);
        threshold = d.parameter(Disease.INFECTION_THRESHOLD, 0.693147, 1e-4, 1e6, DESIGN, CHANCE, Spread.none());
        base = d.parameter("base", 0.010, Unit.PER_DAY, 0.002, 0.05, DESIGN, RATE);
        off = d.parameter("off_circuit", 0.5, Unit.ONE, 0, 1, DESIGN, RATE);
        free = d.parameter("without_tube", 0.06, Unit.ONE, 0, 1, DESIGN, AT_HOME);
        most = d.parameter("most", 3, Unit.ONE, 1.5, 6, DESIGN, FACTORS);
        bySteroids = d.parameter("by_steroids", 1.5, Unit.ONE, 0, 3, DESIGN, FACTORS);
        byNadir = d.parameter("by_nadir", 0.8, Unit.ONE, 0, 3, DESIGN, FACTORS);
        nadirFrom = d.parameter("nadir_from", 0.6, Unit.ONE, 0.3, 0.8, DESIGN, FACTORS);
        byNoBCells = d.parameter("by_no_b_cells", 0.5, Unit.ONE, 0, 2, DESIGN, FACTORS);
        byNoImmunoglobulin = d.parameter("by_no_immunoglobulin", 0.405465, Unit.ONE, 0, 1, DESIGN, FACTORS);
        usualImmunoglobulin = d.parameter("usual_immunoglobulin", 12, Unit.G_PER_L, 7, 16, DESIGN, FACTORS);
        ofBurden = d.partial(hazard, burden);
        ofNeutrophils = d.partial(hazard, neutrophils);
        ofSteroid = d.partial(hazard, steroid);
        ofBCells = d.partial(hazard, bCells);
        ofImmunoglobulin = d.partial(hazard, immunoglobulin);
    }

    private double own(Rows x, int l) {
        double air = x.of(support)[l] < Airway.TUBE ? x.of(free)[l] : x.of(off)[l];
        double wayIn = x.of(connected)[l] + air * (1 - x.of(connected)[l]);
        return x.of(exchange)[l] * x.of(base)[l] * wayIn;
    }

    private double nadir(Rows x, int l) {
        return (x.of(nadirFrom)[l] - x.of(neutrophils)[l]) / LOW_WIDTH;
    }

    private double ofSteroids(Rows x, int l) {
        return 1 + x.of(bySteroids)[l] * x.of(steroid)[l];
    }

    private double ofCells(Rows x, int l) {
        return 1 + x.of(byNadir)[l] * Functions.logistic(nadir(x, l));
    }

    private double ofB(Rows x, int l) {
        return 1 + x.of(byNoBCells)[l] * (1 - x.of(bCells)[l]);
    }

    private double product(Rows x, int l) {
        double lack = 1 - x.of(immunoglobulin)[l] / x.of(usualImmunoglobulin)[l];
        return ofSteroids(x, l) * ofCells(x, l) * ofB(x, l) * Functions.exp(x.of(byNoImmunoglobulin)[l] * lack);
    }

    private double bounded(double product, Rows x, int l) {
        return Functions.smoothMin(product, x.of(most)[l], MOST_BEND);
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.rateOf(hazard)[l] += own(x, l) * (1 - x.of(burden)[l]) * bounded(product(x, l), x, l);
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double product = product(x, l);
            double free = own(x, l) * (1 - x.of(burden)[l]);
            double slope = free * product * Functions.smoothMinSlope(product, x.of(most)[l], MOST_BEND);
            x.of(ofBurden)[l] = -own(x, l) * bounded(product, x, l);
            double perCell = -x.of(byNadir)[l] * Functions.logisticSlope(nadir(x, l)) / LOW_WIDTH;
            x.of(ofNeutrophils)[l] = slope * perCell / ofCells(x, l);
            x.of(ofSteroid)[l] = slope * x.of(bySteroids)[l] / ofSteroids(x, l);
            x.of(ofBCells)[l] = -slope * x.of(byNoBCells)[l] / ofB(x, l);
            x.of(ofImmunoglobulin)[l] = -slope * x.of(byNoImmunoglobulin)[l] / x.of(usualImmunoglobulin)[l];
        }
    }

    @Override
    public void events(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(onset)[l] = x.of(threshold)[l] - x.of(hazard)[l];
        }
    }
}
