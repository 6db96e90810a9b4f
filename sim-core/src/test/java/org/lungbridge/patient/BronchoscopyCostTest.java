package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Simulation;
import org.lungbridge.model.Model;
import org.lungbridge.recording.Column;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.solver.Tolerance;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Ventilator;

/** Bronchoscopy costs oxygenation while the scope is in and some time after it (transient hypoxemia). */
class BronchoscopyCostTest {
    private static final int BEGIN_MIN = 10;
    private static final int END_MIN = 20;

    /** Saturation, PaO2 (mmHg) and PaCO2 (mmHg) each minute for 80 min, the scope in from 10 to 20 min. */
    private static double[][] course(Bedside.Point start) {
        Model model = PatientModel.assemble(1, Bedside.LUNG);
        model.restoreLane(0, start.values());
        List<Column> columns = List.of(
                new Column("SaO2", Blood.ARTERIAL_SATURATION.name(), 1),
                new Column("PaO2", Blood.ARTERIAL_PO2.name(), 1),
                new Column("PaCO2", Blood.ARTERIAL_PCO2.name(), 1));
        Order scope = Bedside.order(60.0 * BEGIN_MIN, "bronchoscopy", Map.of("aliquots", 3.0));
        Simulation run = Simulation.builder(model, PatientModel.assemble(1, Bedside.LUNG), new StandardOrders())
                .solver("rodas5p", Tolerance.of(1e-5))
                .recording(new RecordingPlan(60, columns))
                .start(0, start.states())
                .orders(0, List.of(scope))
                .end(80 * 60)
                .build();
        run.run();
        return new double[][] {
            run.recording(0).column("SaO2"),
            run.recording(0).column("PaO2"),
            run.recording(0).column("PaCO2")
        };
    }

    private static double least(double[] values, int from, int to) {
        double least = values[from];
        for (int k = from; k <= to; k++) {
            least = Math.min(least, values[k]);
        }
        return least;
    }

    private static void costs(String name, Bedside.Point start, double saturation, double share) {
        double[][] course = course(start);
        double before = course[0][BEGIN_MIN - 1];
        double during = least(course[0], BEGIN_MIN, END_MIN);
        double tension = least(course[1], BEGIN_MIN, END_MIN) / course[1][BEGIN_MIN - 1];
        System.out.printf(
                "bronchoscopy, %s: SaO2 %.3f, least %.3f, an hour later %.3f; PaO2 %+.0f %%, PaCO2 %+.0f mmHg%n",
                name,
                before,
                during,
                course[0][80],
                100 * (tension - 1),
                course[2][END_MIN] - course[2][BEGIN_MIN - 1]);
        assertThat(during).isLessThan(before - saturation);
        assertThat(tension).isBetween(share, 0.96);
        assertThat(course[0][80]).isGreaterThan(before - 0.5 * (before - during));
    }

    @Test
    void oxygenationFallsWhileTheScopeIsInAndReturns() {
        costs("lupus", Bedside.baseline(), 0.03, 0.7);
        costs("lupus on ECMO", Bedside.onEcmo(), 0.01, 0.7);
        Bedside.Point severe = new Bedside(Bedside.baseline(), 1e-5)
                .set(Ventilator.PEEP, 12)
                .on(1800)
                .point();
        costs("lupus, PEEP 12", severe, 0.03, 0.7);
    }
}
