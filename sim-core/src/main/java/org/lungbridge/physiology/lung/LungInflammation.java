package org.lungbridge.physiology.lung;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Lung;

/**
 * Inflammation of the lung from all causes: what an instructor sets, capillaritis of a disease that is followed, pneumonia.
 *
 * <pre>
 *   a ∪ b    = a + b − a b/1.2
 *   inflamed = (set ∪ active · capillaritis) ∪ pneumonia
 * </pre>
 *
 * <p>Each from 0 to 1.2, and so is the sum. Without a disease that is followed capillaritis only bleeds, as instructors expect
 * who set both. <b>Leaves out</b> where in the lung it is. Source: design of this project.
 */
public final class LungInflammation implements Component {
    private static final double MOST = 1.2;

    private final Variable.Setting given;
    private final Variable active;
    private final Variable capillaritis;
    private final Variable pneumonia;
    private final Variable.Signal inflamed;
    private final Partial byCapillaritis;
    private final Partial byPneumonia;

    /** Declares the sum. */
    public LungInflammation(Declarations d) {
        given = d.setting(Lung.INFLAMMATION, 0);
        active = d.reads(Disease.ACTIVE);
        capillaritis = d.reads(Bleeding.CAPILLARITIS);
        pneumonia = d.reads(Disease.PNEUMONIA);
        inflamed = d.provides(Lung.INFLAMED);
        byCapillaritis = d.partial(inflamed, capillaritis);
        byPneumonia = d.partial(inflamed, pneumonia);
    }

    private static double either(double a, double b) {
        return a + b - a * b / MOST;
    }

    private double sterile(Rows x, int l) {
        return either(x.of(given)[l], x.of(active)[l] * x.of(capillaritis)[l]);
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(inflamed)[l] = either(sterile(x, l), x.of(pneumonia)[l]);
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double spared = 1 - x.of(pneumonia)[l] / MOST;
            x.of(byCapillaritis)[l] = spared * x.of(active)[l] * (1 - x.of(given)[l] / MOST);
            x.of(byPneumonia)[l] = 1 - sterile(x, l) / MOST;
        }
    }
}
