package org.lungbridge.care;

import static org.lungbridge.care.ToyBed.HOUR;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.quantity.Unit;

/** Writes a strategy step by step; what is not written is the ladder's: heparin from 5 IU/kg/h by ACT every two hours. */
final class Draft {
    static final Limits FREE = new Limits(null, rate(50));

    private String id = "draft";
    private Agent agent = Agent.HEPARIN;
    private boolean atCannulation = true;
    private double delay;
    private Monitor monitor = new Monitor(Monitor.Test.ACT, "");
    private Sampling sampling = new Sampling(2 * HOUR, HOUR, 0.75 * HOUR, 0, 0);
    private Titration titration = new Titration.Step(perHour(0.1), perHour(2), perHour(3), 40, HOUR);
    private Limits limits = FREE;
    private final List<Watch> watches = new ArrayList<>();
    private final List<Phase> phases = new ArrayList<>();
    private final List<Hold> holds = new ArrayList<>();
    private Lowering lowering = new Lowering(0, 0);
    private Transfusion transfusion;
    private Compliance compliance = Compliance.PERFECT;

    static double perHour(double rate) {
        return Unit.IU_PER_KG_PER_HOUR.engine(rate);
    }

    static Amount rate(double iuPerKgPerHour) {
        return new Amount(perHour(iuPerKgPerHour), true);
    }

    static Phase phase(String name, double low, double high, PhaseChange... changes) {
        return new Phase(name, new Target(low, high), rate(5), null, null, List.of(changes));
    }

    static Phase nothing(String name, PhaseChange... changes) {
        return new Phase(name, null, null, null, null, List.of(changes));
    }

    static PhaseChange to(String phase, Condition... all) {
        return new PhaseChange(phase, Arrays.asList(all));
    }

    Draft id(String value) {
        id = value;
        return this;
    }

    Draft agent(Agent value) {
        agent = value;
        return this;
    }

    Draft fromTheStart() {
        atCannulation = false;
        return this;
    }

    Draft delay(double hours) {
        delay = hours * HOUR;
        return this;
    }

    Draft monitor(Monitor.Test test) {
        monitor = new Monitor(test, "");
        return this;
    }

    Draft sampling(Sampling value) {
        sampling = value;
        return this;
    }

    Draft titration(Titration value) {
        titration = value;
        return this;
    }

    Draft limits(Limits value) {
        limits = value;
        return this;
    }

    Draft watch(Panel panel, double hours) {
        watches.add(new Watch(panel, "", hours * HOUR));
        return this;
    }

    Draft phases(Phase... values) {
        phases.addAll(Arrays.asList(values));
        return this;
    }

    Draft hold(Hold value) {
        holds.add(value);
        return this;
    }

    Draft lowering(double by, double hours) {
        lowering = new Lowering(by, hours * HOUR);
        return this;
    }

    Draft transfusion(Transfusion value) {
        transfusion = value;
        return this;
    }

    Draft compliance(Compliance value) {
        compliance = value;
        return this;
    }

    Strategy done() {
        return new Strategy(
                id,
                agent,
                atCannulation,
                delay,
                monitor,
                sampling,
                titration,
                limits,
                watches,
                phases,
                holds,
                lowering,
                transfusion,
                compliance,
                HOUR);
    }
}
