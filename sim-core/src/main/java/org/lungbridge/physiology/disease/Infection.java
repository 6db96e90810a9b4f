package org.lungbridge.physiology.disease;

import static org.lungbridge.quantity.Tag.DESIGN;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Lung;

/**
 * The burden of an infection: it grows until room is short, defense kills only so much of it a day, antibiotics a share of it.
 *
 * <pre>
 *   I′        = x I (1/d (1 − I) − 1.4/d competence · 0.1/(I + 0.1) − 1.2/d antibiotics)     x 0 while a patient settles
 *   sepsis    = 1.25 I²/(I² + 0.25)                                                          0.95 at a burden of 0.89
 *   pneumonia = share in the lung · I
 * </pre>
 *
 * <p>Bounded by 0 and 1. Sound defense clears a burden below about 0.05 and fails above it, when killing saturates; then only
 * antibiotics help: from 0.25 to below 0.05 in two to three days if they act on the germ (1), in a week or never if they act
 * by half and neutrophils are few. Untreated it comes to rest near 0.9. An infection begins when an event puts a burden here
 * (see {@link InfectionHazard}). <b>Leaves out</b> the single germ, resistance that forms, and drainage of a focus.
 *
 * <p>Sources: form: killing by granulocytes saturates with the burden (Drusano 2011, Antimicrob Agents Chemother 55:2693,
 * recalled); rates are design choices that answer treatment in days.
 */
public final class Infection implements Component {
    private static final Source SATURATION = new Source(
            "drusano-2011",
            "Drusano GL et al. 2011, Antimicrob Agents Chemother 55:2693: killing by granulocytes saturates (recalled)");
    private static final Source RATES = Source.assumption(
            "Untreated sepsis within two days; with the right antibiotics a response within two to three days");
    private static final Source SEPSIS =
            Source.assumption("Organs hardly notice a small burden; half of full sepsis at a burden near 0.4");

    private final Variable.State burden;
    private final Variable.Setting antibiotics;
    private final Variable.Setting inLung;
    private final Variable competence;
    private final Variable exchange;
    private final Variable.Signal sepsis;
    private final Variable.Signal pneumonia;
    private final Variable growth;
    private final Variable killing;
    private final Variable saturation;
    private final Variable perAntibiotics;
    private final Variable half;
    private final Partial bySelf;
    private final Partial byCompetence;
    private final Partial sepsisByBurden;
    private final Partial pneumoniaByBurden;

    /** Declares burden, antibiotics and what organs notice. */
    public Infection(Declarations d) {
        burden = d.state(Disease.INFECTION, 0);
        antibiotics = d.setting(Drug.ANTIBIOTICS, 0);
        inLung = d.setting(Disease.PNEUMONIA_SHARE, 0);
        competence = d.readsLater(Disease.IMMUNE_COMPETENCE);
        exchange = d.readsLater(Lung.FLUID_EXCHANGE);
        sepsis = d.provides(Coagulation.SEPSIS);
        pneumonia = d.provides(Disease.PNEUMONIA);
        growth = d.parameter("growth", 1, Unit.PER_DAY, 0.3, 3, DESIGN, RATES);
        killing = d.parameter("killing", 1.4, Unit.PER_DAY, 0.5, 4, DESIGN, SATURATION);
        saturation = d.parameter("saturation", 0.1, Unit.ONE, 0.02, 0.5, DESIGN, SATURATION);
        perAntibiotics = d.parameter("per_antibiotics", 1.2, Unit.PER_DAY, 0.3, 3, DESIGN, RATES);
        half = d.parameter("half_septic", 0.5, Unit.ONE, 0.2, 0.8, DESIGN, SEPSIS);
        bySelf = d.partial(burden, burden);
        byCompetence = d.partial(burden, competence);
        sepsisByBurden = d.partial(sepsis, burden);
        pneumoniaByBurden = d.partial(pneumonia, burden);
    }

    private double killed(Rows x, int l) {
        return x.of(killing)[l] * x.of(saturation)[l] / (x.of(burden)[l] + x.of(saturation)[l]);
    }

    /** Relative growth. */
    private double net(Rows x, int l) {
        return x.of(growth)[l] * (1 - x.of(burden)[l])
                - x.of(competence)[l] * killed(x, l)
                - x.of(perAntibiotics)[l] * x.of(antibiotics)[l];
    }

    /** Sepsis at a burden without bound, so that it is 1 at a burden of 1. */
    private double scale(Rows x, int l) {
        return 1 + x.of(half)[l] * x.of(half)[l];
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double square = x.of(burden)[l] * x.of(burden)[l];
            x.of(sepsis)[l] = scale(x, l) * square / (square + scale(x, l) - 1);
            x.of(pneumonia)[l] = x.of(inLung)[l] * x.of(burden)[l];
        }
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.rateOf(burden)[l] += x.of(exchange)[l] * x.of(burden)[l] * net(x, l);
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double i = x.of(burden)[l];
            double lessKilled = x.of(competence)[l] * killed(x, l) / (i + x.of(saturation)[l]);
            x.of(bySelf)[l] = x.of(exchange)[l] * (net(x, l) + i * (lessKilled - x.of(growth)[l]));
            x.of(byCompetence)[l] = -x.of(exchange)[l] * i * killed(x, l);
            double rest = scale(x, l) - 1;
            double sum = i * i + rest;
            x.of(sepsisByBurden)[l] = scale(x, l) * 2 * i * rest / (sum * sum);
            x.of(pneumoniaByBurden)[l] = x.of(inLung)[l];
        }
    }
}
