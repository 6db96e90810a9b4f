package org.lungbridge.physiology.disease;

import static org.lungbridge.quantity.Tag.DESIGN;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;

/**
 * White cells as a blood count shows them.
 *
 * <pre>
 *   neutrophils = usual · N · (1 + 0.5 E)(1 + 1.0 sepsis)
 *   white cells = neutrophils + others · (1 − 0.5 E)
 * </pre>
 *
 * <p>N what the marrow supplies, E effect of glucocorticoids, which free neutrophils from the vessel wall and drive lymphocytes
 * away. A patient with lupus has fewer of both (2.7 10⁹/L together in source S1). <b>Leaves out</b> left shift and
 * consumption in overwhelming infection.
 *
 * <p>Sources: normal counts, textbook, recalled; sizes are design choices.
 */
public final class WhiteCells implements Component {
    private static final Source USUAL =
            new Source("white-cells", "Neutrophils 2-7, lymphocytes and monocytes 1.5-4.5 10^9/L, textbook, recalled");
    private static final Source CALLED = Source.assumption(
            "Steroids raise the count by half and halve lymphocytes; full sepsis doubles neutrophils");

    private final Variable supply;
    private final Variable steroid;
    private final Variable sepsis;
    private final Variable.Display neutrophils;
    private final Variable.Display whiteCells;
    private final Variable usual;
    private final Variable others;
    private final Variable perSteroid;
    private final Variable perSepsis;

    /** Declares the counts. */
    public WhiteCells(Declarations d) {
        supply = d.readsLater(Disease.NEUTROPHILS);
        steroid = d.readsLater(Drug.GLUCOCORTICOID_EFFECT);
        sepsis = d.readsLater(Coagulation.SEPSIS);
        neutrophils = d.displays(Disease.NEUTROPHIL_COUNT);
        whiteCells = d.displays(Disease.WHITE_CELL_COUNT);
        usual = d.parameter("usual_neutrophils", 6, Unit.GIGA_PER_L, 0.1, 15, DESIGN, USUAL);
        others = d.parameter("usual_others", 2, Unit.GIGA_PER_L, 0.1, 6, DESIGN, USUAL);
        perSteroid = d.parameter("per_steroid", 0.5, Unit.ONE, 0, 1, DESIGN, CALLED);
        perSepsis = d.parameter("per_sepsis", 1, Unit.ONE, 0, 3, DESIGN, CALLED);
    }

    @Override
    public void displays(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double freed = x.of(perSteroid)[l] * x.of(steroid)[l];
            double called = (1 + freed) * (1 + x.of(perSepsis)[l] * x.of(sepsis)[l]);
            x.of(neutrophils)[l] = x.of(usual)[l] * x.of(supply)[l] * called;
            x.of(whiteCells)[l] = x.of(neutrophils)[l] + x.of(others)[l] * (1 - freed);
        }
    }
}
