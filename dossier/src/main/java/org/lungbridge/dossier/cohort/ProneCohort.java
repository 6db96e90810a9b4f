package org.lungbridge.dossier.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;
import org.lungbridge.engine.Simulation;
import org.lungbridge.fitting.FittedPatient;
import org.lungbridge.fitting.ImplausiblePatient;
import org.lungbridge.fitting.SettledPatient;
import org.lungbridge.model.Model;
import org.lungbridge.patient.DrawnPatient;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.patient.SpontaneousVariation;
import org.lungbridge.patient.StandardOrders;
import org.lungbridge.physiology.lung.LungPreset;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.recording.Column;
import org.lungbridge.recording.Recording;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.solver.Tolerance;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Drawn patients with severe disease who are turned prone for 16 h: supine 4 h, turned in 10 min, back after 16 h, 4 h more.
 * Included as the lung specification says: P/F 40-150, PaCO2 below 85 mmHg, plateau below 34 cmH2O, before the turn.
 *
 * <p>The disease is held steady: bleeding replaces the blood that is cleared, clearance of edema takes what filters.
 */
public final class ProneCohort {
    /** When a patient is looked at. */
    public enum Moment {
        SUPINE(4),
        PRONE_1_H(5),
        PRONE_4_H(8),
        PRONE_8_H(12),
        PRONE_16_H(20),
        BACK_HALF_HOUR(20 + 2 * TURN_H + 0.5),
        BACK_1_H(20 + 2 * TURN_H + 1),
        BACK_4_H(24);

        private final double hour;

        Moment(double hour) {
            this.hour = hour;
        }
    }

    private static final List<Moment> MOMENTS = List.of(Moment.values());
    private static final List<Quantity> SEEN = List.of(
            Lung.PF_RATIO,
            Blood.ARTERIAL_PCO2,
            Lung.DEAD_SPACE_ENGHOFF,
            Lung.DEAD_SPACE_ALVEOLAR,
            Ventilator.COMPLIANCE,
            Ventilator.MECHANICAL_POWER,
            Lung.PLATEAU_PRESSURE);

    private static final LungResolution LUNG = LungResolution.DEFAULT;
    private static final double TURN_H = 1.0 / 6;
    private static final double HOUR = 3600;
    private static final double ROW = 600;
    private static final double LACTATE = 1.5;

    /** Patients who are drawn together. */
    private static final int CHUNK = 8;

    private static final Shared<Chunk, double[][]> COHORTS = new Shared<>();

    private record Chunk(LungPreset preset, double variation, long seed, long first) {}

    /** What was seen of each included patient: moment, quantity. */
    private final List<double[][]> patients;

    private ProneCohort(List<double[][]> patients) {
        this.patients = patients;
    }

    /**
     * The first patients of a study seed who can be included.
     *
     * @param variation how much they vary from hour to hour, 1 as published, 0 not at all
     */
    public static ProneCohort of(int included, LungPreset preset, double variation, long seed) {
        List<double[][]> all = new ArrayList<>();
        for (long first = 0; all.size() < included; first += CHUNK) {
            Chunk chunk = new Chunk(preset, variation, seed, first);
            COHORTS
                    .of(chunk, CHUNK, number -> course(new Chance(seed, chunk.first() + number), preset, variation))
                    .stream()
                    .filter(ProneCohort::severe)
                    .forEach(all::add);
        }
        return new ProneCohort(all.subList(0, included));
    }

    private static boolean severe(double[][] course) {
        double pf = course[0][SEEN.indexOf(Lung.PF_RATIO)];
        return pf > 40
                && pf < 150
                && course[0][SEEN.indexOf(Blood.ARTERIAL_PCO2)] < 85
                && course[0][SEEN.indexOf(Lung.PLATEAU_PRESSURE)] < 34;
    }

    /** What is seen of one patient; zeros, who are never included, of one who does not live through the first day. */
    private static double[][] course(Chance luck, LungPreset preset, double variation) {
        Model model = PatientModel.assemble(1, LUNG);
        DrawnPatient drawn = DrawnPatient.of(luck, model, LUNG, preset);
        FittedPatient settled;
        try {
            var blood = new SettledPatient.Chemistry(
                    drawn.hemoglobin_gPerDL(), drawn.standardBaseExcess_mmolPerL(), LACTATE);
            settled = SettledPatient.of(drawn.patient(), blood, LUNG);
        } catch (ImplausiblePatient dead) {
            return new double[Moment.values().length][SEEN.size()];
        }
        model.restoreLane(0, settled.values());
        holdFluid(model, settled.states());
        Simulation simulation = Simulation.builder(model, PatientModel.assemble(1, LUNG), new StandardOrders(luck))
                .solver("rodas5p", new Tolerance(1e-4, 5))
                .recording(new RecordingPlan(ROW, columns()))
                .start(0, settled.states())
                .orders(0, orders(variation))
                .end(24 * HOUR + ROW)
                .alive(Circulation.ALIVE.name())
                .build();
        simulation.run();
        return seen(simulation.recording(0));
    }

    private static List<Column> columns() {
        return SEEN.stream()
                .map(quantity -> new Column(
                        quantity.name(), quantity.name(), quantity.unit().of(1)))
                .toList();
    }

    private static List<Order> orders(double variation) {
        List<Order> orders = new ArrayList<>();
        if (variation > 0) {
            orders.add(SpontaneousVariation.from(0, variation));
        }
        orders.add(turn(4, StandardOrders.TURN_PRONE));
        orders.add(turn(20 + TURN_H, StandardOrders.TURN_SUPINE));
        return orders;
    }

    private static Order turn(double hour, String kind) {
        return new Order(
                hour * HOUR,
                Rank.ORDER,
                0,
                "test",
                kind,
                Map.of("team", 5.0, "duration", TURN_H * HOUR),
                Map.of("complication", "none"));
    }

    /** Bleeding and clearance that keep blood and edema where they are. */
    private static void holdFluid(Model model, double[] states) {
        double[][] column = new double[states.length][1];
        double edema = 0;
        for (int s = 0; s < states.length; s++) {
            column[s][0] = states[s];
        }
        for (int i = 0; i < LUNG.units(); i++) {
            edema += states[model.stateRow(Lung.EDEMA.at(i))];
        }
        model.observe(column);
        double blood = model.value(model.variable(Lung.BLOOD_CLEARANCE), 0)
                + model.value(model.variable(Lung.AIRWAY_INFLOW), 0);
        model.set(model.variable(Lung.BLEEDING_RATE), 0, blood);
        double clearance = model.value(model.variable(Lung.FILTRATION), 0) / edema;
        model.set(model.find("lung_fluid_exchange.edema_clearance").orElseThrow(), 0, clearance);
    }

    private static double[][] seen(Recording recording) {
        double[][] seen = new double[Moment.values().length][SEEN.size()];
        for (Moment moment : Moment.values()) {
            int row = (int) Math.round(moment.hour * HOUR / ROW);
            for (int c = 0; c < SEEN.size() && row < recording.rows(); c++) {
                seen[MOMENTS.indexOf(moment)][c] = recording.value(row, c);
            }
        }
        return seen;
    }

    /** Change of a quantity from supine to a moment, patient by patient. */
    public double[] change(Quantity quantity, Moment moment) {
        int c = SEEN.indexOf(quantity);
        return patients.stream()
                .mapToDouble(seen -> seen[MOMENTS.indexOf(moment)][c] - seen[0][c])
                .toArray();
    }

    /** The same in percent of the supine value. */
    public double[] percent(Quantity quantity, Moment moment) {
        int c = SEEN.indexOf(quantity);
        return patients.stream()
                .mapToDouble(seen -> 100 * (seen[MOMENTS.indexOf(moment)][c] / seen[0][c] - 1))
                .toArray();
    }

    public double[] values(Quantity quantity, Moment moment) {
        int c = SEEN.indexOf(quantity);
        return patients.stream()
                .mapToDouble(seen -> seen[MOMENTS.indexOf(moment)][c])
                .toArray();
    }
}
