package org.lungbridge.physiology.bleeding;

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
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Kidney;

/**
 * What platelets and circumstances do to the hazard of each site, as a logarithm that is 0 in the mean patient of PROTECMO.
 *
 * <pre>
 *   low(n)         = 0.7 · softplus_0.1(ln(100/(n + 5)))             n = platelets · their function, 10⁹/L
 *   p              = low(n) − low(150 · 0.6)
 *   any            = p
 *   major          = p + ln 1.3 · (1 − GFR − 0.3) + ln 1.3 · (v − 0.5) + ln 1.2 · (1 − marrow)
 *                                                                    v = NE/(NE + 0.1 µg/kg/min)
 *   gastrointestinal = p + ln 1.5 · glucocorticoids
 *   cannula        = p + ln(1 + fresh wound)                         wound 1 at cannulation, gone with 24 h
 *   intracranial   = ln 3.8 · (s(platelets) − s(150)) + ln 2.5 · strain of the brain ,   s(P) = σ((100 − P)/10)
 * </pre>
 *
 * <p>The wound stands for a doubled hazard in the first 24 h, with the same area. Inside of the skull the count decides,
 * not the function. <b>Valid for</b> any platelets from 0. Kidney and vasopressor are taken relative to a mean patient with
 * 0.3 of filtration lost and half of a full vasopressor effect. <b>Leaves out</b> surgery and procedures.
 *
 * <p>Sources: platelets below 100 at intracranial bleeding × 3.8 and a fast fall of PaCO2 × 2.5 as collected in reviews of
 * intracranial bleeding on ECMO (Fletcher-Sandersjöö 2018, PMC5739492; 11,972 runs, PMID 32251606: neurological events 9.8
 * against 6.4 % after a fall of more than half); the rest are design choices.
 */
public final class BleedingStrain implements Component {
    private static final double BEND = 0.1;
    private static final double PLATELET_FLOOR = 5;
    private static final double WOUND_TIME = Unit.HOUR.engine(24);
    private static final Source BRAIN = new Source(
            "ich-reviews",
            "Fletcher-Sandersjöö A et al. 2018 (PMC5739492) and registry of 11,972 runs (PMID 32251606): platelets below"
                    + " 100 and a fast fall of PaCO2 go before intracranial bleeding");

    private final Variable platelets;
    private final Variable function;
    private final Variable kidney;
    private final Variable norepinephrine;
    private final Variable marrow;
    private final Variable glucocorticoids;
    private final Variable cerebral;
    private final Variable.State wound;
    private final Variable.Signal[] strain = new Variable.Signal[BleedingSite.values().length];
    private final Variable power;
    private final Variable enough;
    private final Variable meanPlatelets;
    private final Variable meanFunction;
    private final Variable byKidneyFailure;
    private final Variable lostFiltration;
    private final Variable byVasopressor;
    private final Variable halfVasopressor;
    private final Variable meanVasopressor;
    private final Variable byMarrow;
    private final Variable bySteroid;
    private final Variable byFewPlatelets;
    private final Variable fewPlatelets;
    private final Variable fewWidth;
    private final Variable byCerebral;
    private final Partial[] byPlatelets = new Partial[strain.length];
    private final Partial[] byFunction = new Partial[strain.length];
    private final Partial majorByKidney;
    private final Partial majorByMarrow;
    private final Partial cannulaByWound;
    private final Partial brainByStrain;
    private final Partial woundBySelf;

    /** Declares the logarithm of every site and the wounds of cannulation. */
    public BleedingStrain(Declarations d) {
        wound = d.state(Bleeding.FRESH_WOUND, 0);
        platelets = d.reads(Coagulation.PLATELET_COUNT);
        function = d.reads(Coagulation.PLATELET_FUNCTION);
        kidney = d.reads(Kidney.FILTRATION);
        norepinephrine = d.reads(Circulation.NOREPINEPHRINE);
        marrow = d.reads(Coagulation.MARROW);
        cerebral = d.reads(Bleeding.CEREBRAL_STRAIN);
        glucocorticoids = d.setting(Bleeding.GLUCOCORTICOIDS, 0);
        for (BleedingSite site : BleedingSite.values()) {
            strain[site.ordinal()] = d.provides(site.strain());
        }
        Source form = BleedingSources.FORM;
        Source mean = BleedingSources.REFERENCE;
        power = d.parameter("platelet_power", 0.7, Unit.ONE, 0.3, 1.2, DESIGN, form);
        enough = d.parameter("enough_platelets", 100, Unit.GIGA_PER_L, 50, 150, DESIGN, form);
        meanPlatelets = d.parameter("mean_platelets", 150, Unit.GIGA_PER_L, 80, 250, DESIGN, mean);
        meanFunction = d.parameter("mean_function", 0.6, Unit.ONE, 0.3, 1, DESIGN, mean);
        byKidneyFailure = d.parameter("by_kidney_failure", 1.3, Unit.ONE, 1, 2, DESIGN, form);
        lostFiltration = d.parameter("lost_filtration", 0.3, Unit.ONE, 0, 1, DESIGN, mean);
        byVasopressor = d.parameter("by_vasopressor", 1.3, Unit.ONE, 1, 2, DESIGN, form);
        halfVasopressor = d.parameter("half_vasopressor", 0.1, Unit.UG_PER_KG_PER_MIN, 0.02, 0.5, DESIGN, form);
        meanVasopressor = d.parameter("mean_vasopressor", 0.5, Unit.ONE, 0, 1, DESIGN, mean);
        byMarrow = d.parameter("by_marrow", 1.2, Unit.ONE, 1, 2, DESIGN, form);
        bySteroid = d.parameter("by_glucocorticoids", 1.5, Unit.ONE, 1, 3, DESIGN, form);
        byFewPlatelets = d.parameter("by_few_platelets", 3.8, Unit.ONE, 1, 8, RECALLED, BRAIN);
        fewPlatelets = d.parameter("few_platelets", 100, Unit.GIGA_PER_L, 50, 150, RECALLED, BRAIN);
        fewWidth = d.parameter("few_width", 10, Unit.GIGA_PER_L, 2, 30, DESIGN, BRAIN);
        byCerebral = d.parameter("by_cerebral_strain", 2.5, Unit.ONE, 1, 5, RECALLED, BRAIN);
        for (int k = 0; k < strain.length; k++) {
            byPlatelets[k] = d.partial(strain[k], platelets);
            byFunction[k] = d.partial(strain[k], function);
        }
        majorByKidney = d.partial(strain[BleedingSite.MAJOR.ordinal()], kidney);
        majorByMarrow = d.partial(strain[BleedingSite.MAJOR.ordinal()], marrow);
        cannulaByWound = d.partial(strain[BleedingSite.CANNULA.ordinal()], wound);
        brainByStrain = d.partial(strain[BleedingSite.INTRACRANIAL.ordinal()], cerebral);
        woundBySelf = d.partial(wound, wound);
    }

    private double lack(Rows x, double working, int l) {
        return Functions.log(x.of(enough)[l] / (working + PLATELET_FLOOR));
    }

    private double low(Rows x, double working, int l) {
        return x.of(power)[l] * Functions.softplus(lack(x, working, l), BEND);
    }

    private double few(Rows x, double count, int l) {
        return Functions.logistic((x.of(fewPlatelets)[l] - count) / x.of(fewWidth)[l]);
    }

    private double illness(Rows x, int l) {
        double lost = 1 - x.of(kidney)[l] - x.of(lostFiltration)[l];
        double rate = x.of(norepinephrine)[l];
        double pressor = rate / (rate + x.of(halfVasopressor)[l]) - x.of(meanVasopressor)[l];
        return Functions.log(x.of(byKidneyFailure)[l]) * lost
                + Functions.log(x.of(byVasopressor)[l]) * pressor
                + Functions.log(x.of(byMarrow)[l]) * (1 - x.of(marrow)[l]);
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double count = x.of(platelets)[l];
            double mean = x.of(meanPlatelets)[l];
            double p = low(x, count * x.of(function)[l], l) - low(x, mean * x.of(meanFunction)[l], l);
            x.of(strain[BleedingSite.ANY.ordinal()])[l] = p;
            x.of(strain[BleedingSite.MAJOR.ordinal()])[l] = p + illness(x, l);
            x.of(strain[BleedingSite.GASTROINTESTINAL.ordinal()])[l] =
                    p + Functions.log(x.of(bySteroid)[l]) * x.of(glucocorticoids)[l];
            x.of(strain[BleedingSite.CANNULA.ordinal()])[l] = p + Functions.log(1 + x.of(wound)[l]);
            x.of(strain[BleedingSite.INTRACRANIAL.ordinal()])[l] = Functions.log(x.of(byFewPlatelets)[l])
                            * (few(x, count, l) - few(x, mean, l))
                    + Functions.log(x.of(byCerebral)[l]) * x.of(cerebral)[l];
        }
    }

    @Override
    public void rates(Rows x) {
        double[] rate = x.rateOf(wound);
        for (int l = 0; l < x.lanes(); l++) {
            rate[l] -= x.of(wound)[l] / WOUND_TIME;
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double count = x.of(platelets)[l];
            double working = count * x.of(function)[l];
            double bent = Functions.softplusSlope(lack(x, working, l), BEND);
            double slope = -x.of(power)[l] * bent / (working + PLATELET_FLOOR);
            for (int k = 0; k < strain.length; k++) {
                x.of(byPlatelets[k])[l] = slope * x.of(function)[l];
                x.of(byFunction[k])[l] = slope * count;
            }
            double width = x.of(fewWidth)[l];
            double fewer = Functions.logisticSlope((x.of(fewPlatelets)[l] - count) / width) / width;
            int brain = BleedingSite.INTRACRANIAL.ordinal();
            x.of(byPlatelets[brain])[l] = -Functions.log(x.of(byFewPlatelets)[l]) * fewer;
            x.of(byFunction[brain])[l] = 0;
            x.of(majorByMarrow)[l] = -Functions.log(x.of(byMarrow)[l]);
            x.of(majorByKidney)[l] = -Functions.log(x.of(byKidneyFailure)[l]);
            x.of(cannulaByWound)[l] = 1 / (1 + x.of(wound)[l]);
            x.of(brainByStrain)[l] = Functions.log(x.of(byCerebral)[l]);
            x.of(woundBySelf)[l] = -1 / WOUND_TIME;
        }
    }
}
