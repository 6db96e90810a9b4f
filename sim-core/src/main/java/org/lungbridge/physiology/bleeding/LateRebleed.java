package org.lungbridge.physiology.bleeding;

import static org.lungbridge.quantity.Tag.DESIGN;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Lung;

/**
 * The hazard that a lung bleeds again, massively, in the month after decannulation, and the event that it does.
 *
 * <pre>
 *   Λ′ = x · risk · 0.0005/d · [1 + 30 softplus_0.03(A − 0.1)] · tendency
 *   the lung bleeds when threshold − Λ falls to zero
 * </pre>
 *
 * <p>A is the activity of capillaritis, tendency that of clotting to let the lung bleed, risk 1 from decannulation for 30 days
 * (a setting), x 0 while a patient settles. A quiet disease: 0.05 % a day, 1.6 % in the month; A 0.3: 0.35 % a day; A 1: 1.4 %.
 * That PEEP is gone acts on what capillaritis bleeds, not here. <b>Valid for</b> A from 0 to 1.2. <b>Leaves out</b> infection
 * and the growth of A itself, which bleeds without any hazard.
 *
 * <p>Sources: one of five patients with vasculitis died of a further hemorrhage of the lung after decannulation (source S0,
 * exact 95 % interval 0.5-72 %); all numbers are design choices.
 */
public final class LateRebleed implements Component {
    private static final Source SERIES = Source.assumption(
            "One of five patients bled again after ECMO (source S0, 95 % interval 0.5-72 %), most of it by activity");
    private static final Source CHANCE =
            Source.assumption("Threshold of a hazard integral: exponential with mean 1; the median patient by default");

    private final Variable.State hazard;
    private final Variable risk;
    private final Variable activity;
    private final Variable tendency;
    private final Variable exchange;
    private final Variable.Event event;
    private final Variable threshold;
    private final Variable base;
    private final Variable slope;
    private final Variable quiet;
    private final Variable width;
    private final Partial byTendency;
    private final Partial byActivity;

    /** Declares the hazard and its event. */
    public LateRebleed(Declarations d) {
        hazard = d.state(Bleeding.REBLEED_HAZARD, 0);
        risk = d.setting(Bleeding.REBLEED_RISK, 0);
        activity = d.readsLater(Bleeding.CAPILLARITIS);
        tendency = d.readsLater(Bleeding.TENDENCY);
        exchange = d.readsLater(Lung.FLUID_EXCHANGE);
        event = d.event(Bleeding.REBLEED);
        threshold = d.parameter(Bleeding.REBLEED_THRESHOLD, 0.693147, 1e-4, 1e6, DESIGN, CHANCE, Spread.none());
        base = d.parameter("base", 0.0005, Unit.PER_DAY, 0.0001, 0.004, DESIGN, SERIES);
        slope = d.parameter("by_activity", 30, Unit.ONE, 0, 60, DESIGN, SERIES);
        quiet = d.parameter("quiet_activity", 0.1, Unit.ONE, 0, 0.3, DESIGN, SERIES);
        width = d.parameter("width", 0.03, Unit.ONE, 0.01, 0.1, DESIGN, SERIES);
        byTendency = d.partial(hazard, tendency);
        byActivity = d.partial(hazard, activity);
    }

    private double own(Rows x, int l) {
        return x.of(exchange)[l] * (x.of(risk)[l] > 0 ? 1 : 0) * x.of(base)[l];
    }

    private double active(Rows x, int l) {
        return 1 + x.of(slope)[l] * Functions.softplus(x.of(activity)[l] - x.of(quiet)[l], x.of(width)[l]);
    }

    @Override
    public void rates(Rows x) {
        double[] rate = x.rateOf(hazard);
        for (int l = 0; l < x.lanes(); l++) {
            rate[l] += own(x, l) * active(x, l) * x.of(tendency)[l];
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double beyond = x.of(activity)[l] - x.of(quiet)[l];
            double steep = x.of(slope)[l] * Functions.softplusSlope(beyond, x.of(width)[l]);
            x.of(byTendency)[l] = own(x, l) * active(x, l);
            x.of(byActivity)[l] = own(x, l) * steep * x.of(tendency)[l];
        }
    }

    @Override
    public void events(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(event)[l] = x.of(threshold)[l] - x.of(hazard)[l];
        }
    }
}
