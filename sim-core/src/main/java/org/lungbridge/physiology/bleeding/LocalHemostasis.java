package org.lungbridge.physiology.bleeding;

import static org.lungbridge.quantity.Tag.CALIBRATED;
import static org.lungbridge.quantity.Tag.DESIGN;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Drug;

/**
 * What drugs in the lung and against fibrinolysis leave of alveolar bleeding.
 *
 * <pre>
 *   localHemostasis = (1 − 0.6 D/(D + 60 mg)) · (1 − 0.85 (X_right + X_left)/2) · (1 − 0.25 E) · (1 − 0.15 V)
 * </pre>
 *
 * <p>D tranexamic acid in the lung, X local effect of factor VIIa by side, E inhibition of fibrinolysis by systemic drugs, V
 * effect of desmopressin. The lung model has no sides, so half of the bleeding answers to each. <b>Valid for</b> E and X
 * from 0 to 1 and V to about 2. <b>Leaves out</b> that blood in the airways carries the drug away.
 *
 * <p>Sources: intrapulmonary factor VIIa stopped the bleeding in 3 of 6 patients after one dose and in the rest after a second
 * (Heslet L et al. 2006, Crit Care 10:R177, PMC1794493); inhaled tranexamic acid and the other factors are design choices.
 */
public final class LocalHemostasis implements Component {
    private static final Source HESLET = new Source(
            "heslet-2006",
            "Heslet L, Nielsen JD, Levi M et al. 2006 (PMC1794493): bleeding stopped in 3 of 6 after one dose, in 3 of 3 after"
                    + " another");
    private static final Source INHALED =
            Source.assumption("Inhaled tranexamic acid 500 mg, 30 % of it in the lung, nearly halves the bleeding");
    private static final Source SYSTEMIC = Source.assumption(
            "Systemic antifibrinolytics and desmopressin reach a bleeding lung in part; no measured sizes");

    private final Variable inhaled;
    private final Variable right;
    private final Variable left;
    private final Variable antifibrinolysis;
    private final Variable desmopressin;
    private final Variable.Signal remaining;
    private final Variable inhaledMost;
    private final Variable inhaledHalf;
    private final Variable localMost;
    private final Variable systemicMost;
    private final Variable perDesmopressin;
    private final Partial byInhaled;
    private final Partial byRight;
    private final Partial byLeft;
    private final Partial byAntifibrinolysis;
    private final Partial byDesmopressin;

    /** Declares the factor. */
    public LocalHemostasis(Declarations d) {
        inhaled = d.reads(Drug.TRANEXAMIC_ACID_LUNG);
        right = d.reads(Drug.FACTOR_VIIA_RIGHT_LUNG);
        left = d.reads(Drug.FACTOR_VIIA_LEFT_LUNG);
        antifibrinolysis = d.reads(Drug.ANTIFIBRINOLYSIS);
        desmopressin = d.reads(Drug.DESMOPRESSIN);
        remaining = d.provides(Bleeding.LOCAL_HEMOSTASIS);
        inhaledMost = d.parameter("inhaled_most", 0.6, Unit.ONE, 0, 0.9, DESIGN, INHALED);
        inhaledHalf = d.parameter("inhaled_half", 60, Unit.MG, 20, 200, DESIGN, INHALED);
        localMost = d.parameter("factor_viia_most", 0.85, Unit.ONE, 0.5, 0.95, CALIBRATED, HESLET);
        systemicMost = d.parameter("antifibrinolysis_most", 0.25, Unit.ONE, 0, 0.5, DESIGN, SYSTEMIC);
        perDesmopressin = d.parameter("per_desmopressin", 0.15, Unit.ONE, 0, 0.3, DESIGN, SYSTEMIC);
        byInhaled = d.partial(remaining, inhaled);
        byRight = d.partial(remaining, right);
        byLeft = d.partial(remaining, left);
        byAntifibrinolysis = d.partial(remaining, antifibrinolysis);
        byDesmopressin = d.partial(remaining, desmopressin);
    }

    private double afterInhaled(Rows x, int l) {
        double dose = x.of(inhaled)[l];
        return 1 - x.of(inhaledMost)[l] * dose / (dose + x.of(inhaledHalf)[l]);
    }

    private double afterLocal(Rows x, int l) {
        return 1 - 0.5 * x.of(localMost)[l] * (x.of(right)[l] + x.of(left)[l]);
    }

    private double afterSystemic(Rows x, int l) {
        return 1 - x.of(systemicMost)[l] * x.of(antifibrinolysis)[l];
    }

    private double afterDesmopressin(Rows x, int l) {
        return 1 - x.of(perDesmopressin)[l] * x.of(desmopressin)[l];
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(remaining)[l] = afterInhaled(x, l) * afterLocal(x, l) * afterSystemic(x, l) * afterDesmopressin(x, l);
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double inhaledLeft = afterInhaled(x, l);
            double localLeft = afterLocal(x, l);
            double systemicLeft = afterSystemic(x, l);
            double desmopressinLeft = afterDesmopressin(x, l);
            double half = x.of(inhaledHalf)[l];
            double sum = x.of(inhaled)[l] + half;
            double systemic = systemicLeft * desmopressinLeft;
            x.of(byInhaled)[l] = -x.of(inhaledMost)[l] * half / (sum * sum) * localLeft * systemic;
            double bySide = -0.5 * x.of(localMost)[l] * inhaledLeft * systemic;
            x.of(byRight)[l] = bySide;
            x.of(byLeft)[l] = bySide;
            double local = inhaledLeft * localLeft;
            x.of(byAntifibrinolysis)[l] = -x.of(systemicMost)[l] * local * desmopressinLeft;
            x.of(byDesmopressin)[l] = -x.of(perDesmopressin)[l] * local * systemicLeft;
        }
    }
}
