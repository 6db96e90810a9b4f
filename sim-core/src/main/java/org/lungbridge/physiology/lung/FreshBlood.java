package org.lungbridge.physiology.lung;

import static org.lungbridge.quantity.Tag.DESIGN;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Lung;

/**
 * How much of the blood in air spaces and airways is fresh: red, and able to bind carbon monoxide.
 *
 * <pre>
 *   fresh′        = bleeding − direct − (x/τ + k) fresh ( − what macrophages take, by the fluid exchange)
 *   airway fresh′ = k fresh − (x/τ + s) airway fresh ( + direct, by the bleeding)      x 1, or 0 while a patient settles
 *   color         : mean age −τ ln(fresh/blood)
 * </pre>
 *
 * <p>Blood ages by first order, τ 36 h; k and s are the shares of all blood that are carried up and that run out of the
 * tube, so old and fresh blood leave in proportion. Suction and bronchoscopy take their share as events. <b>At the
 * start</b> half of the blood in the air spaces is fresh, in every patient: the share that steady bleeding settles at
 * (0.5/d cleared and 0.12/d carried up against 0.67/d aging make 0.48). <b>Leaves out</b> the age distribution (one pool
 * ages as a whole) and that blood in one region is older than in another.
 *
 * <p>Source: uptake of carbon monoxide rises for one or two days after bleeding (Ewan 1976); here it falls with 21 h
 * by aging and clearance together.
 */
public final class FreshBlood implements Component {
    private static final Source FRESH = new Source(
            "dlco-in-hemorrhage",
            "Ewan PW, Jones HA, Rhodes CG, Hughes JMB 1976, N Engl J Med 295:1391: uptake of carbon monoxide rises for"
                    + " one or two days after bleeding; time constant 36 h chosen");

    private final Variable.State fresh;
    private final Variable.State airwayFresh;
    private final Variable bleeding;
    private final Variable direct;
    private final Variable exchange;
    private final Variable carried;
    private final Variable spilled;
    private final Variable time;
    private final Partial freshBySelf;
    private final Partial freshByBleeding;
    private final Partial freshByDirect;
    private final Partial freshByCarried;
    private final Partial airwayBySelf;
    private final Partial airwayByFresh;
    private final Partial airwayByCarried;
    private final Partial airwayBySpilled;

    /** Declares fresh blood in the air spaces and in the airways. */
    public FreshBlood(Declarations d) {
        fresh = d.state(Lung.FRESH_BLOOD, 0);
        airwayFresh = d.state(Lung.AIRWAY_FRESH_BLOOD, 0);
        bleeding = d.readsLater(Lung.ALVEOLAR_BLEEDING);
        direct = d.readsLater(Lung.DIRECT_BLEEDING);
        exchange = d.readsLater(Lung.FLUID_EXCHANGE);
        carried = d.readsLater(Lung.AIRWAY_TURNOVER);
        spilled = d.readsLater(Lung.AIRWAY_SPILL_TURNOVER);
        time = d.parameter("fresh_time", 36, Unit.HOUR, 12, 72, DESIGN, FRESH);
        freshBySelf = d.partial(fresh, fresh);
        freshByBleeding = d.partial(fresh, bleeding);
        freshByDirect = d.partial(fresh, direct);
        freshByCarried = d.partial(fresh, carried);
        airwayBySelf = d.partial(airwayFresh, airwayFresh);
        airwayByFresh = d.partial(airwayFresh, fresh);
        airwayByCarried = d.partial(airwayFresh, carried);
        airwayBySpilled = d.partial(airwayFresh, spilled);
    }

    private double aging(Rows x, int l) {
        return x.of(exchange)[l] / x.of(time)[l];
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double up = x.of(carried)[l] * x.of(fresh)[l];
            x.rateOf(fresh)[l] += x.of(bleeding)[l] - x.of(direct)[l] - aging(x, l) * x.of(fresh)[l] - up;
            x.rateOf(airwayFresh)[l] += up - (aging(x, l) + x.of(spilled)[l]) * x.of(airwayFresh)[l];
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double k = x.of(carried)[l];
            x.of(freshBySelf)[l] = -aging(x, l) - k;
            x.of(freshByBleeding)[l] = 1;
            x.of(freshByDirect)[l] = -1;
            x.of(freshByCarried)[l] = -x.of(fresh)[l];
            x.of(airwayBySelf)[l] = -aging(x, l) - x.of(spilled)[l];
            x.of(airwayByFresh)[l] = k;
            x.of(airwayByCarried)[l] = x.of(fresh)[l];
            x.of(airwayBySpilled)[l] = -x.of(airwayFresh)[l];
        }
    }
}
