package org.lungbridge.care.course;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.laboratory.Request;
import org.lungbridge.laboratory.SampleOrders;

/**
 * Blood for the laboratory: a gas at an interval and after every change, other panels once a day, drawn so long before the
 * next round that results are back by then. Comes last in a course, so that it knows whether something was changed.
 *
 * @param gasInterval between two blood gases of a patient in whom nothing is changed, s
 * @param lead from the draw to the round that decides on it, s; a gas takes some minutes, a clotting test half an hour
 * @param daily panels drawn once a day; those of the laboratory that the course asks for
 * @param dailyAt time of the day at which they are drawn, s after midnight of the run's first day
 */
public record Samples(double gasInterval, double lead, List<Panel> daily, double dailyAt) implements Duty {
    /** Every six hours and at five in the morning, twenty minutes before the round (design choices). */
    public static final Samples USUAL = new Samples(
            In.hours(6),
            In.minutes(20),
            List.of(Panel.HEMOGLOBIN, Panel.PLATELETS, Panel.FIBRINOGEN, Panel.PT, Panel.D_DIMER, Panel.INFLAMMATION),
            In.hours(5));

    public Samples {
        daily = List.copyOf(daily);
    }

    @Override
    public void round(Round now) {
        double next = now.time() + now.interval();
        double draw = Math.max(now.time(), next - lead);
        boolean due = now.every(gasInterval, -now.interval()) || now.drawn("PaO2") == Double.NEGATIVE_INFINITY;
        if (now.rechecks() || due) {
            now.plan(SampleOrders.once(draw, 0, now.actor(), true, List.of(Request.of(Panel.BLOOD_GAS))));
        }
        if (!daily.isEmpty() && now.every(In.days(1), dailyAt)) {
            List<Request> requests = new ArrayList<>();
            daily.forEach(panel -> requests.add(Request.of(panel)));
            now.plan(SampleOrders.once(now.time(), 1, now.actor(), false, requests));
        }
    }
}
