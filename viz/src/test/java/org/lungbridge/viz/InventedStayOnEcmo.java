package org.lungbridge.viz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.lungbridge.engine.EventRecord;

/** Two days with every column that a figure shows, made up for drawing: ECMO from the second hour, prone from 20 to 36 h. */
final class InventedStayOnEcmo {
    static final String TITLE = "Two days on ECMO";
    static final double HOUR = 3600;
    private static final double START = 2 * HOUR;
    private static final double END = 48 * HOUR;

    private InventedStayOnEcmo() {}

    static RunRecord run() {
        return new RunRecord(
                TITLE,
                "p1",
                "a woman of 43",
                series(),
                events(),
                List.of(
                        new Measured("pHa", 3 * HOUR, 7.18),
                        new Measured("PaCO2", 3 * HOUR, 40),
                        new Measured("pHa", 9 * HOUR, 7.31),
                        new Measured("SaO2", 9 * HOUR, 0.97),
                        new Measured("ACT", 3 * HOUR, 150),
                        new Measured("ACT", 30 * HOUR, 170),
                        new Measured("ACT", 40 * HOUR, 190)),
                List.of(
                        new ScoredAction("free the line", 20 * HOUR, 20 * HOUR + 120, 20 * HOUR + 95),
                        new ScoredAction("call for help", 20 * HOUR, 20 * HOUR + 60, 20 * HOUR + 200),
                        new ScoredAction("stop heparin", 30 * HOUR, 30 * HOUR + 600, Double.NaN)));
    }

    private static List<EventRecord> events() {
        return List.of(
                new EventRecord(START, "order", "timeline", "start-ecmo", "3240 rpm"),
                new EventRecord(START, "protocol", "S1", "phase", "low: ACT 140-160 s; heparin 4"),
                new EventRecord(20 * HOUR, "order", "learner", "turn-prone", ""),
                new EventRecord(21 * HOUR, "state-event", "ventilator", "pressure-limit", "reached"),
                new EventRecord(22 * HOUR, "fault", "instructor", "kink-line", ""),
                new EventRecord(25 * HOUR, "sample", "S1", "sample", "ACT drawn"),
                new EventRecord(26 * HOUR, "protocol", "S1", "phase", "full: ACT 180-200 s"),
                new EventRecord(30 * HOUR, "order", "timeline", "change-circuit", "new circuit"));
    }

    private static RunSeries series() {
        double[] times = new double[289];
        for (int i = 0; i < times.length; i++) {
            times[i] = END * i / (times.length - 1);
        }
        Map<String, double[]> columns = new LinkedHashMap<>();
        put(columns, times, "SaO2", t -> t < START ? 0.74 : 0.96);
        put(columns, times, "SpO2", t -> t < START ? 0.73 : 0.95);
        put(columns, times, "SvO2", t -> t < START ? 0.47 : 0.76);
        put(columns, times, "SpaO2", t -> t < START ? 0.47 : 0.93);
        put(columns, times, "PaO2_mmHg", t -> t < START ? 48 : 85);
        put(columns, times, "PvO2_mmHg", t -> t < START ? 30 : 42);
        put(columns, times, "PaCO2_mmHg", t -> 41);
        put(columns, times, "pHa", t -> 7.22 + t / END / 5);
        put(columns, times, "MAP_mmHg", t -> 70 + 5 * t / END);
        put(columns, times, "prone", t -> t >= 20 * HOUR && t < 36 * HOUR ? 1 : 0);
        put(columns, times, "PaO2FiO2_mmHg", t -> 90 + t / HOUR);
        put(columns, times, "cardiacOutput_LPerMin", t -> 5.5);
        put(columns, times, "shuntFraction", t -> 0.6);
        put(columns, times, "ecmoPumpSpeed_rpm", t -> t < START ? 0 : 3000 + 400 * t / END);
        put(columns, times, "ecmoBloodFlow_LPerMin", t -> t < START ? 0 : 3.2 + 0.5 * t / END);
        put(columns, times, "ecmoDrainagePressure_mmHg", t -> t < START ? 5 : -60 - 30 * t / END);
        put(columns, times, "ecmoMembraneDeltaP_mmHg", t -> t < START ? 0 : 30 + 20 * t / END);
        put(columns, times, "ecmoChatter", t -> t > 40 * HOUR && t < 41 * HOUR ? 0.6 : 0);
        put(columns, times, "ecmoClotProgress", t -> 0.4 * t / END);
        put(columns, times, "ecmoPreMembraneSO2", t -> 0.78);
        put(columns, times, "ecmoPostMembraneSO2", t -> 1);
        put(columns, times, "ecmoPostMembranePO2_mmHg", t -> 450);
        put(columns, times, "heparinRate_IUPerKgPerH", t -> t < START ? 0 : t < 26 * HOUR ? 4 : 9);
        put(columns, times, "ACT_s", t -> t < 26 * HOUR ? 150 : 175);
        put(columns, times, "cumulativeAlveolarBleeding_mL", t -> 400 * t / END);
        put(columns, times, "alveolarBleeding_mLPerH", t -> 8);
        put(columns, times, "tidalVolume_mL", t -> 300);
        put(columns, times, "respiratoryRate_perMin", t -> 20);
        put(columns, times, "plateauPressure_cmH2O", t -> 27);
        put(columns, times, "peakPressure_cmH2O", t -> 37);
        put(columns, times, "totalPEEP_cmH2O", t -> 12);
        put(columns, times, "chestRadiographScore", t -> 8 - 6 * t / END);
        put(columns, times, "chestRadiographRightUpper", t -> 2 - 2 * t / END);
        put(columns, times, "chestRadiographLeftUpper", t -> 2 - 2 * t / END);
        put(columns, times, "chestRadiographRightLower", t -> 2 - t / END);
        put(columns, times, "chestRadiographLeftLower", t -> 2 - t / END);
        return new RunSeries(times, columns);
    }

    private static void put(Map<String, double[]> columns, double[] times, String id, DoubleUnaryOperator shape) {
        double[] values = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            values[i] = shape.applyAsDouble(times[i]);
        }
        columns.put(id, values);
    }
}
