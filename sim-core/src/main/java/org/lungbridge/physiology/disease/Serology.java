package org.lungbridge.physiology.disease;

import static org.lungbridge.quantity.Tag.DESIGN;
import static org.lungbridge.quantity.Tag.RECALLED;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Disease;

/**
 * Autoantibodies and complement as the laboratory would find them.
 *
 * <pre>
 *   ANCA, anti-dsDNA, anti-GBM = level at the start · antibody          IU/mL
 *   ANA                        = titer at the start
 *   C3 = 1.2 g/L · complement ,  C4 = 0.25 g/L · complement²
 * </pre>
 *
 * <p>{@code antibody} is pathogenic IgG relative to the start, so plasma exchange and treatment lower what is measured;
 * antinuclear antibodies of any target stay. The levels at the start are the serotype of a patient, 0 without the
 * disease: an ANCA of 100, or an ANA of 1280 with low complement (source S1). C4 falls further than C3. <b>Leaves out</b>
 * the pattern of ANA, specificities (PR3, MPO, Sm, RNP, MDA5), and isotypes.
 *
 * <p>Sources: normal C3 0.9-1.8 and C4 0.1-0.4 g/L, textbook, recalled; the square is a design choice.
 */
public final class Serology implements Component {
    private static final Source SEROTYPE =
            Source.assumption("Serotype of the patient, 0 without; whoever builds a patient sets it");
    private static final Source NORMAL =
            new Source("complement-normal", "C3 0.9-1.8 g/L, C4 0.1-0.4 g/L, textbook, recalled");

    private final Variable antibody;
    private final Variable complement;
    private final Variable.Display[] level;
    private final Variable[] start;
    private final Variable.Display antinuclear;
    private final Variable.Display c3;
    private final Variable.Display c4;
    private final Variable titer;
    private final Variable usualC3;
    private final Variable usualC4;

    /** Declares what is measured and the serotype. */
    public Serology(Declarations d) {
        antibody = d.readsLater(Disease.ANTIBODY);
        complement = d.readsLater(Disease.COMPLEMENT);
        level = new Variable.Display[] {
            d.displays(Disease.ANCA), d.displays(Disease.ANTI_DNA), d.displays(Disease.ANTI_GBM)
        };
        antinuclear = d.displays(Disease.ANTINUCLEAR);
        c3 = d.displays(Disease.C3);
        c4 = d.displays(Disease.C4);
        start = new Variable[] {start(d, "anca"), start(d, "anti_dna"), start(d, "anti_gbm")};
        titer = d.parameter("antinuclear", 0, Unit.ONE, 0, 10_240, DESIGN, SEROTYPE, Spread.none());
        usualC3 = d.parameter("usual_c3", 1.2, Unit.G_PER_L, 0.9, 1.8, RECALLED, NORMAL);
        usualC4 = d.parameter("usual_c4", 0.25, Unit.G_PER_L, 0.1, 0.4, RECALLED, NORMAL);
    }

    private static Variable start(Declarations d, String antibody) {
        return d.parameter(antibody, 0, Unit.IU_PER_ML, 0, 1000, DESIGN, SEROTYPE, Spread.none());
    }

    @Override
    public void displays(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            for (int k = 0; k < level.length; k++) {
                x.of(level[k])[l] = x.of(start[k])[l] * x.of(antibody)[l];
            }
            double share = x.of(complement)[l];
            x.of(antinuclear)[l] = x.of(titer)[l];
            x.of(c3)[l] = x.of(usualC3)[l] * share;
            x.of(c4)[l] = x.of(usualC4)[l] * share * share;
        }
    }
}
