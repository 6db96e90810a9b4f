package org.lungbridge.physiology.bleeding;

import static org.lungbridge.quantity.Tag.CALIBRATED;
import static org.lungbridge.quantity.Tag.DESIGN;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Airway;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Lung;

/**
 * The hazard that one site begins to bleed, and the event that it does.
 *
 * <pre>
 *   Λ′ = x · free · z · b · circuit · factor(diathesis + strain, 15)
 *   circuit = connected + (1 − connected) · off                  off 0.5 with a tube, 0.07 without; cannula 0
 *   the site begins to bleed when threshold − Λ falls to zero ; the event sets Λ to zero and draws the next threshold
 * </pre>
 *
 * <p>z is the frailty of the patient, b the rate of the site in the mean patient of PROTECMO, free 0 while the site bleeds, x
 * 0 while a patient settles. The factor grows no further than fifteenfold ({@link Saturation}). Rates of that patient,
 * per day: 0.0476 any, 0.025 major, 0.004 gastrointestinal, 0.03 cannula (twice in the first 24 h), 0.0027 intracranial;
 * over a run of 12.9 days they add up to 0.1116, one episode in 215 h. Who has neither circuit nor tube, on a ward or at home, has
 * a fourteenth of the hazard. <b>Valid for</b> adults; <b>leaves out</b> that a
 * bleed makes the next one more likely at the same site.
 *
 * <p>Sources: PROTECMO 2024 for the sum; major from reported 8-day risks (14-23 % at an aPTT of 40-64 s, without frailty);
 * intracranial 3 % of 556 runs; major bleeding of medical inpatients 1.2 % in 14 days (IMPROVE, recalled); the shares of cannula and
 * gut and the half with a tube are design choices.
 */
public final class BleedingHazard implements Component {
    private static final Source MAJOR = new Source(
            "major-bleeding-risk",
            "Severe bleeding in 13.9-19.7 % of 218 patients within 8-11 days (Seeliger B et al. 2020, Crit Care,"
                    + " doi 10.1186/s13054-020-03348-w): 0.025 a day at an aPTT of 52 s");
    private static final Source BRAIN = new Source(
            "ich-review",
            "Symptomatic intracranial bleeding in 3 % of 556 runs of VV-ECMO; 1.8-21 % in 25 studies (Fletcher-Sandersjöö A"
                    + " et al. 2018, PMC5739492)");
    private static final Source SHARE = Source.assumption(
            "Shares of cannula, gut and other sites in the episodes of PROTECMO; cannulas bleed most often");
    private static final Source OFF =
            Source.assumption("Off ECMO an ill patient bleeds half as often, all else being equal");
    private static final Source FREE = new Source(
            "improve-2011",
            "Decousus H et al. 2011, Chest 139:69 (IMPROVE, recalled): major bleeding in 1.2 % of 10,866 medical inpatients"
                    + " within 14 days; a factor of 0.07 makes it with clotting as off ECMO");
    private static final Source CHANCE =
            Source.assumption("Threshold of a hazard integral: exponential with mean 1; the median patient by default");
    private static final Source LIMIT =
            Source.assumption("No published hazard ratio of bleeding is above fifteen; keeps products of factors sane");

    private final Variable.State hazard;
    private final Variable diathesis;
    private final Variable strain;
    private final Variable frailty;
    private final Variable connected;
    private final Variable support;
    private final Variable exchange;
    private final Variable.Setting open;
    private final Variable.Event bleed;
    private final Variable threshold;
    private final Variable base;
    private final Variable off;
    private final Variable withoutTube;
    private final Variable most;
    private final Partial byDiathesis;
    private final Partial byStrain;

    /** Declares the hazard of a site. */
    public BleedingHazard(Declarations d, BleedingSite site) {
        hazard = d.state(site.hazard(), 0);
        open = d.setting(site.open(), 0);
        diathesis = d.readsLater(Bleeding.DIATHESIS);
        strain = d.readsLater(site.strain());
        frailty = d.readsLater(Bleeding.FRAILTY);
        connected = d.readsLater(Ecmo.CONNECTED);
        support = d.readsLater(Airway.SUPPORT);
        exchange = d.readsLater(Lung.FLUID_EXCHANGE);
        bleed = d.event(site.event());
        threshold = d.parameter(site.threshold(), 0.693147, 1e-4, 1e6, DESIGN, CHANCE, Spread.none());
        base = base(d, site);
        double outside = site == BleedingSite.CANNULA ? 0 : 1;
        off = d.parameter("off_circuit", 0.5 * outside, Unit.ONE, 0, 1, DESIGN, OFF);
        withoutTube = d.parameter("without_tube", 0.07 * outside, Unit.ONE, 0, 1, CALIBRATED, FREE);
        most = d.parameter("most", 15, Unit.ONE, 5, 50, DESIGN, LIMIT);
        byDiathesis = d.partial(hazard, diathesis);
        byStrain = d.partial(hazard, strain);
    }

    private static Variable base(Declarations d, BleedingSite site) {
        return switch (site) {
            case ANY -> rate(d, 0.0476, 0.01, 0.2, BleedingSources.PROTECMO);
            case MAJOR -> rate(d, 0.025, 0.01, 0.06, MAJOR);
            case GASTROINTESTINAL -> d.parameter("base", 0.004, Unit.PER_DAY, 0, 0.02, DESIGN, SHARE);
            case CANNULA -> d.parameter("base", 0.03, Unit.PER_DAY, 0, 0.1, DESIGN, SHARE);
            case INTRACRANIAL -> rate(d, 0.0027, 0.0005, 0.02, BRAIN);
        };
    }

    private static Variable rate(Declarations d, double perDay, double low, double high, Source source) {
        return d.parameter("base", perDay, Unit.PER_DAY, low, high, CALIBRATED, source);
    }

    /** The rate of this patient with all factors at 1. */
    private double own(Rows x, int l) {
        double outside = x.of(support)[l] < Airway.TUBE ? x.of(withoutTube)[l] : x.of(off)[l];
        double circuit = x.of(connected)[l] + (1 - x.of(connected)[l]) * outside;
        double free = x.of(open)[l] == 0 ? 1 : 0;
        return x.of(exchange)[l] * free * x.of(frailty)[l] * x.of(base)[l] * circuit;
    }

    private double logarithm(Rows x, int l) {
        return x.of(diathesis)[l] + x.of(strain)[l];
    }

    @Override
    public void rates(Rows x) {
        double[] rate = x.rateOf(hazard);
        for (int l = 0; l < x.lanes(); l++) {
            rate[l] += own(x, l) * Saturation.factor(logarithm(x, l), x.of(most)[l]);
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double slope = own(x, l) * Saturation.slope(logarithm(x, l), x.of(most)[l]);
            x.of(byDiathesis)[l] = slope;
            x.of(byStrain)[l] = slope;
        }
    }

    @Override
    public void events(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(bleed)[l] = x.of(threshold)[l] - x.of(hazard)[l];
        }
    }
}
