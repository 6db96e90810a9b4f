package org.lungbridge.physiology.disease;

import static org.lungbridge.quantity.Tag.DESIGN;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;

/**
 * How well the patient kills what infects him.
 *
 * <pre>
 *   competence = 1.3 N/(N + 0.3) · (1 − 0.4 E) · (0.8 + 0.3 G/(G + 6 g/L))
 * </pre>
 *
 * <p>N neutrophils as a fraction of usual, E effect of glucocorticoids, G total IgG. 1 at rest; 0.7 at the nadir after
 * cyclophosphamide (N 0.35), 0.61 after pulses of methylprednisolone. <b>Leaves out</b> T cells, the spleen and age.
 *
 * <p>Sources: forms and sizes are design choices.
 */
public final class ImmuneCompetence implements Component {
    private static final Source DEFENSE = Source.assumption(
            "Defense fails when neutrophils are below a third of usual; steroids and lack of IgG take a smaller share");

    private final Variable neutrophils;
    private final Variable steroid;
    private final Variable immunoglobulin;
    private final Variable.Signal competence;
    private final Variable half;
    private final Variable perSteroid;
    private final Variable share;
    private final Variable halfImmunoglobulin;
    private final Partial byNeutrophils;
    private final Partial bySteroid;
    private final Partial byImmunoglobulin;

    /** Declares competence. */
    public ImmuneCompetence(Declarations d) {
        neutrophils = d.reads(Disease.NEUTROPHILS);
        steroid = d.reads(Drug.GLUCOCORTICOID_EFFECT);
        immunoglobulin = d.reads(Disease.IMMUNOGLOBULIN);
        competence = d.provides(Disease.IMMUNE_COMPETENCE);
        half = d.parameter("half_neutrophils", 0.3, Unit.ONE, 0.1, 1, DESIGN, DEFENSE);
        perSteroid = d.parameter("per_steroid", 0.4, Unit.ONE, 0, 0.8, DESIGN, DEFENSE);
        share = d.parameter("immunoglobulin_share", 0.2, Unit.ONE, 0, 0.5, DESIGN, DEFENSE);
        halfImmunoglobulin = d.parameter("half_immunoglobulin", 6, Unit.G_PER_L, 2, 12, DESIGN, DEFENSE);
        byNeutrophils = d.partial(competence, neutrophils);
        bySteroid = d.partial(competence, steroid);
        byImmunoglobulin = d.partial(competence, immunoglobulin);
    }

    private double cells(Rows x, int l) {
        return (1 + x.of(half)[l]) / (x.of(neutrophils)[l] + x.of(half)[l]);
    }

    private double spared(Rows x, int l) {
        return 1 - x.of(perSteroid)[l] * x.of(steroid)[l];
    }

    /** 1.5 G/(G + half) over G, so that it is 1/(12 g/L) at rest with a half of 6 g/L. */
    private double perIgG(Rows x, int l) {
        return 1.5 / (x.of(immunoglobulin)[l] + x.of(halfImmunoglobulin)[l]);
    }

    private double antibodies(Rows x, int l) {
        return 1 - x.of(share)[l] + x.of(share)[l] * perIgG(x, l) * x.of(immunoglobulin)[l];
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(competence)[l] = cells(x, l) * x.of(neutrophils)[l] * spared(x, l) * antibodies(x, l);
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double n = x.of(neutrophils)[l], half = x.of(this.half)[l];
            double halfIgG = x.of(halfImmunoglobulin)[l], perIgG = perIgG(x, l);
            x.of(byNeutrophils)[l] = cells(x, l) * half / (n + half) * spared(x, l) * antibodies(x, l);
            x.of(bySteroid)[l] = -x.of(perSteroid)[l] * cells(x, l) * n * antibodies(x, l);
            double slope = x.of(share)[l] * perIgG * halfIgG / (x.of(immunoglobulin)[l] + halfIgG);
            x.of(byImmunoglobulin)[l] = cells(x, l) * n * spared(x, l) * slope;
        }
    }
}
