package org.lungbridge.physiology.blood;

import static org.lungbridge.quantity.Unit.HOUR;
import static org.lungbridge.quantity.Unit.MMOL_PER_L;

import org.lungbridge.chemistry.OxygenCurve;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Blood;

/**
 * 2,3-diphosphoglycerate of the red cells and the half-saturation pressure it sets. Stored red cells have
 * lost it, bind oxygen too tightly, and recover within a day.
 *
 * <pre>
 *   rD  = (4.65 mmol/L − D)/18 h + 200 g/L · red cells / M · (0.8 mmol/L − D)
 *   P50 = 26.8 + 795.6 d − 19661 d²  (mmHg, d = D − 4.65 in mol/L)                    chemistry.OxygenCurve
 * </pre>
 *
 * <p>M is the hemoglobin mass. <b>Holds for</b> D from 0.5 to 8 mmol/L. <b>Leaves out</b> the effects of pH and
 * phosphate on D.
 *
 * <p>Sources: Dash and Bassingthwaighte 2016 Eur J Appl Physiol 116:97 (P50); loss within 2 weeks of storage and half
 * recovery in 8-24 h recalled; τ 18 h is a design choice within it.
 */
public final class RedCells implements Component {
    private static final Source STORAGE = new Source(
            "storage",
            "Stored red cells: DPG below 1 mmol/L after 2 weeks, half recovered 8-24 h after transfusion, recalled");

    private final Variable.State dpg;
    private final Variable.Read redCells;
    private final Variable.Read mass;
    private final Variable.Read content;
    private final Variable.Signal p50;
    private final Variable.Parameter normal;
    private final Variable.Parameter recovery;
    private final Variable.Parameter stored;
    private final Partial p50Dpg;
    private final Partial dpgDpg;
    private final Partial dpgMass;

    public RedCells(Declarations d) {
        dpg = d.state(Blood.DPG, OxygenCurve.NORMAL_DPG);
        redCells = d.readsLater(Blood.RED_CELLS);
        mass = d.readsLater(Blood.HEMOGLOBIN_MASS);
        content = d.readsLater(Blood.RED_CELL_CONTENT);
        p50 = d.provides(Blood.P50);
        normal = d.parameter("normal", OxygenCurve.NORMAL_DPG, MMOL_PER_L, 3.5, 6.5, Tag.VERIFIED, STORAGE);
        recovery = d.parameter("recovery_time", 18, HOUR, 8, 36, Tag.DESIGN, STORAGE);
        stored = d.parameter("stored", 0.8, MMOL_PER_L, 0, 5, Tag.RECALLED, STORAGE);
        p50Dpg = d.partial(p50, dpg);
        dpgDpg = d.partial(dpg, dpg);
        dpgMass = d.partial(dpg, mass);
    }

    @Override
    public void signals(Rows x) {
        double[] dpg = x.of(this.dpg), p50 = x.of(this.p50);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            p50[i] = OxygenCurve.standardP50_mmHg(dpg[i]);
        }
    }

    @Override
    public void rates(Rows x) {
        double[] dpg = x.of(this.dpg), redCells = x.of(this.redCells), mass = x.of(this.mass);
        double[] normal = x.of(this.normal), recovery = x.of(this.recovery), stored = x.of(this.stored);
        double[] content = x.of(this.content), rateOfDpg = x.rateOf(this.dpg);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double mixing = content[i] * redCells[i] / mass[i];
            rateOfDpg[i] += (normal[i] - dpg[i]) / recovery[i] + mixing * (stored[i] - dpg[i]);
        }
    }

    @Override
    public void partials(Rows x) {
        double[] dpg = x.of(this.dpg), redCells = x.of(this.redCells), mass = x.of(this.mass);
        double[] recovery = x.of(this.recovery), stored = x.of(this.stored), content = x.of(this.content);
        double[] p50Dpg = x.of(this.p50Dpg), dpgDpg = x.of(this.dpgDpg), dpgMass = x.of(this.dpgMass);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double mixing = content[i] * redCells[i] / mass[i];
            p50Dpg[i] = OxygenCurve.standardP50Slope(dpg[i]);
            dpgDpg[i] = -1 / recovery[i] - mixing;
            dpgMass[i] = -mixing / mass[i] * (stored[i] - dpg[i]);
        }
    }
}
