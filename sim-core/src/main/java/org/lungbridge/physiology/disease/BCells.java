package org.lungbridge.physiology.disease;

import static org.lungbridge.quantity.Unit.DAY;
import static org.lungbridge.quantity.Unit.MG_PER_L;
import static org.lungbridge.quantity.Unit.PER_DAY;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;

/**
 * Circulating CD20 B cells.
 *
 * <pre>
 *   rB = −2/d C/(C + 5 mg/L) B + ln 2/60 d (1 − B)/(1 + (C/1 mg/L)²)          C rituximab
 * </pre>
 *
 * <p>Below 1 % within three days, back over months once rituximab is gone. <b>Leaves out</b> tissue B cells.
 *
 * <p>Sources: depletion within 1-3 d, return with a half time of 60 d (recalled; design choice in form).
 */
final class BCells implements Component {
    private static final Source DEPLETION =
            new Source("rituximab-depletion", "B cells below 1 % in 1-3 d after rituximab, back in months (recalled)");
    private static final double LN_2 = 0.6931471805599453;

    private final Variable.State cells;
    private final Variable rituximab;
    private final Variable.Parameter killing;
    private final Variable.Parameter half;
    private final Variable.Parameter harmless;
    private final Variable.Parameter halfTime;
    private final Partial bySelf;
    private final Partial byRituximab;

    BCells(Declarations d) {
        cells = d.state(Disease.B_CELLS, 1);
        rituximab = d.readsLater(Drug.RITUXIMAB_LEVEL);
        killing = d.parameter("killing", 2, PER_DAY, 0.5, 5, Tag.RECALLED, DEPLETION);
        half = d.parameter("half", 5, MG_PER_L, 1, 20, Tag.RECALLED, DEPLETION);
        harmless = d.parameter("harmless", 1, MG_PER_L, 0.2, 10, Tag.DESIGN, DEPLETION);
        halfTime = d.parameter("half_time", 60, DAY, 20, 200, Tag.DESIGN, DEPLETION);
        bySelf = d.partial(cells, cells);
        byRituximab = d.partial(cells, rituximab);
    }

    private double kill(Rows x, int l) {
        double c = x.of(rituximab)[l];
        return x.of(killing)[l] * c / (c + x.of(half)[l]);
    }

    private double returning(Rows x, int l) {
        double q = x.of(rituximab)[l] / x.of(harmless)[l];
        return LN_2 / x.of(halfTime)[l] / (1 + q * q);
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double b = x.of(cells)[l];
            x.rateOf(cells)[l] += returning(x, l) * (1 - b) - kill(x, l) * b;
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double b = x.of(cells)[l];
            double c = x.of(rituximab)[l];
            double sum = c + x.of(half)[l];
            double q = c / x.of(harmless)[l];
            double fewer = -returning(x, l) * 2 * q / ((1 + q * q) * x.of(harmless)[l]);
            x.of(bySelf)[l] = -returning(x, l) - kill(x, l);
            x.of(byRituximab)[l] = fewer * (1 - b) - x.of(killing)[l] * x.of(half)[l] / (sum * sum) * b;
        }
    }
}
