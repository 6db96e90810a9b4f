package org.lungbridge.physiology.blood;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;

/**
 * Counts units of red cells, for the record only.
 *
 * <pre>
 *   units′ = red cells/0.30 L
 * </pre>
 *
 * <p>A unit is 0.30 L with 60 g of hemoglobin, as everywhere in this project. <b>Leaves out</b> other products.
 */
public final class TransfusedUnits implements Component {
    private static final Source UNIT =
            Source.assumption("A unit of red cells is taken as 0.30 L with 60 g of hemoglobin (200 g/L)");

    private final Variable.State units;
    private final Variable.Read redCells;
    private final Variable.Parameter volume;

    /** Declares the count. */
    public TransfusedUnits(Declarations d) {
        units = d.state(Blood.RED_CELL_UNITS, 0);
        redCells = d.readsLater(Blood.RED_CELLS);
        volume = d.parameter("unit_volume", 0.30, Unit.L, 0.2, 0.45, Tag.DESIGN, UNIT);
    }

    @Override
    public void rates(Rows x) {
        for (int i = 0, n = x.lanes(); i < n; i++) {
            x.rateOf(units)[i] += x.of(redCells)[i] / x.of(volume)[i];
        }
    }
}
