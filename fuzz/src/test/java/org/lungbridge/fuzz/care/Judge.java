package org.lungbridge.fuzz.care;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lungbridge.engine.Outcome;
import org.lungbridge.engine.Simulation;
import org.lungbridge.model.Model;
import org.lungbridge.model.Variable;
import org.lungbridge.patient.Balance;
import org.lungbridge.quantity.Unit;
import org.lungbridge.recording.Recording;
import org.lungbridge.solver.Tolerance;

/** What must hold for every patient: numbers are numbers, amounts are not negative, nothing is made or lost. */
final class Judge {
    /** Of what went over the borders of the body; rounding of some ten thousand steps. */
    private static final double GAP = 1e-9;
    /** Of its nominal size; the least that an amount may be below zero, for runs whose steps may err less. */
    private static final double BELOW_ZERO = 0.02;

    /** What an amount is measured in. Pressures, excesses and margins may be negative. */
    private static final Set<Unit> AMOUNTS =
            EnumSet.of(Unit.MMOL, Unit.G, Unit.GIGA, Unit.IU, Unit.L, Unit.ML, Unit.MG, Unit.UG);

    /** What came and went since the start, and the difference of the volumes at both ends of a breath. */
    private static final List<String> DIFFERENCES = List.of("audit.", "blood.fluid_balance", "lung.tidal_volume");

    private final Model model;
    private final double[] start;
    private final List<String> findings;
    /** Of its nominal size: how far an amount may be below zero, since one step may err by so much. */
    private final double belowZero;

    Judge(Model model, double[] start, Tolerance tolerance, List<String> findings) {
        this.model = model;
        this.belowZero = Math.max(BELOW_ZERO, tolerance.relative() * tolerance.guard());
        this.start = start.clone();
        this.findings = findings;
    }

    /** Looks at the patient while the run can go on. */
    void look(Simulation simulation) {
        Outcome outcome = simulation.outcome(0);
        if (outcome.ending() != Outcome.Ending.RUNNING && outcome.ending() != Outcome.Ending.END_TIME) {
            return;
        }
        double[] now = simulation.snapshot(0).memory().state();
        for (Variable.State state : model.stateVariables()) {
            look(state, now[model.stateRow(state.quantity())], outcome.endTime());
        }
        for (Balance balance : Balance.all()) {
            double gained = balance.stored(model, row -> now[row]) - balance.stored(model, row -> start[row]);
            double booked = balance.booked(model, row -> now[row]) - balance.booked(model, row -> start[row]);
            double turnover = balance.turnover(model, row -> now[row]);
            if (!(Math.abs(gained - booked) <= GAP * Math.max(1, turnover))) {
                tell("%s: %.9g gained, %.9g booked at %.0f s", balance.name(), gained, booked, outcome.endTime());
            }
        }
    }

    private void look(Variable.State state, double value, double time_s) {
        String name = state.quantity().name();
        if (!Double.isFinite(value)) {
            tell("%s is %s at %.0f s", name, value, time_s);
        }
        boolean amount = AMOUNTS.contains(state.quantity().unit())
                && DIFFERENCES.stream().noneMatch(name::startsWith);
        double nominal = state.quantity().unit().engine(state.quantity().nominal());
        if (amount && value < -belowZero * nominal) {
            tell("%s is %.6g (nominal %.3g) at %.0f s", name, value, nominal, time_s);
        }
    }

    /** Looks at everything that was recorded. */
    void lookBack(Simulation simulation) {
        Recording recording = simulation.recording(0);
        for (int k = 0; k < recording.columns().size(); k++) {
            for (int row = 0; row < recording.rows(); row++) {
                if (!Double.isFinite(recording.value(row, k))) {
                    tell(
                            "column %s is %s at %.0f s",
                            recording.columns().get(k).id(), recording.value(row, k), recording.time(row));
                    break;
                }
            }
        }
    }

    private void tell(String text, Object... values) {
        if (findings.size() < 8) {
            findings.add(String.format(Locale.ROOT, text, values));
        }
    }
}
