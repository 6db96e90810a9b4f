package org.lungbridge.viz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.lungbridge.engine.EventRecord;

/** Numbers of the shape a week without much heparin has, made up for drawing: ECMO from 2 h, an exchange at 100 h. */
final class InventedAnticoagulation {
    static final String TITLE = "A circuit that clots";
    static final double HOUR = 3600;
    static final double EXCHANGE = 100 * HOUR;
    static final double END = 120 * HOUR;
    private static final double START = 2 * HOUR;

    private InventedAnticoagulation() {}

    static RunRecord run() {
        return new RunRecord(TITLE, "", series(1), events(), results());
    }

    /** The same, with bleeding and clot scaled. */
    static RunRecord mild(double share) {
        return new RunRecord(TITLE, "", series(share), List.of(), List.of());
    }

    /** Nothing but an infusion. */
    static RunSeries infused(String column, double rate) {
        double[] times = {0, START, END};
        Map<String, double[]> columns = new LinkedHashMap<>();
        put(columns, times, column, t -> t < START ? 0 : rate);
        return new RunSeries(times, columns);
    }

    /** A line of the strategy. */
    static EventRecord protocol(double hours, String what, String detail) {
        return new EventRecord(hours * HOUR, "protocol", "S1-ladder", what, detail);
    }

    private static RunSeries series(double share) {
        int rows = (int) (END / 600) + 1;
        double[] times = new double[rows];
        for (int i = 0; i < rows; i++) {
            times[i] = 600.0 * i;
        }
        DoubleUnaryOperator age = t -> t < START ? 0 : t < EXCHANGE ? t - START : t - EXCHANGE;
        DoubleUnaryOperator clot = t -> share * Math.pow(age.applyAsDouble(t) / EXCHANGE, 1.5);
        Map<String, double[]> columns = new LinkedHashMap<>();
        put(columns, times, "ecmoPumpSpeed_rpm", t -> t < START ? 0 : 3240);
        put(columns, times, "ecmoBloodFlow_LPerMin", t -> t < START ? 0 : 3.7 - 0.3 * clot.applyAsDouble(t));
        put(columns, times, "ACT_s", t -> t < START ? 130 : 170);
        put(columns, times, "aPTT_s", t -> t < START ? 34 : 48);
        put(columns, times, "antiXa_IUPerMl", t -> t < START ? 0 : 0.2);
        put(columns, times, "heparinRate_IUPerKgPerH", t -> t < START ? 0 : 10 * share);
        put(columns, times, "cumulativeAlveolarBleeding_mL", t -> share * t / HOUR * 5);
        put(columns, times, "alveolarBleeding_mLPerH", t -> share * 5);
        put(columns, times, "hemoglobin_gPerDL", t -> 9 - share * t / END);
        put(columns, times, "ecmoMembraneDeltaP_mmHg", t -> t < START ? 0 : 42 * (1 + clot.applyAsDouble(t)));
        put(columns, times, "ecmoMembraneDeltaPRise", clot);
        put(columns, times, "ecmoClotProgress", clot);
        put(columns, times, "ecmoPostMembranePO2_mmHg", t -> t < START ? 60 : 450 - 200 * clot.applyAsDouble(t));
        put(columns, times, "platelets_10e9PerL", t -> 70 - 20 * clot.applyAsDouble(t));
        put(columns, times, "Ddimer_mgPerL", t -> 2 + 4 * clot.applyAsDouble(t));
        return new RunSeries(times, columns);
    }

    private static void put(Map<String, double[]> columns, double[] times, String id, DoubleUnaryOperator shape) {
        double[] values = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            values[i] = shape.applyAsDouble(times[i]);
        }
        columns.put(id, values);
    }

    private static List<EventRecord> events() {
        return List.of(
                new EventRecord(START, "order", "timeline", "start-ecmo", "3240 rpm"),
                new EventRecord(START, "protocol", "S1-ladder", "phase", "low: ACT 140-160 s; heparin 0 → 4 IU/kg/h"),
                new EventRecord(START + HOUR, "protocol", "S1-ladder", "titration", "ACT 173 s above 140-160 s: less"),
                new EventRecord(
                        26 * HOUR,
                        "protocol",
                        "S1-ladder",
                        "phase",
                        "full: ACT 180-200 s; timeSinceCannulation > 24 h"),
                new EventRecord(50 * HOUR, "protocol", "S1-ladder", "hold", "platelets 45 10^9/L: heparin off"),
                new EventRecord(60 * HOUR, "protocol", "S1-ladder", "product", "1 unit of platelets"),
                new EventRecord(62 * HOUR, "order", "timeline", "transfuse-red-cells", "1 unit"),
                new EventRecord(90 * HOUR, "state-event", "patient", "membrane-alarm", "30 % above the clean one"),
                new EventRecord(EXCHANGE, "order", "timeline", "change-oxygenator", "planned, 1 min without flow"));
    }

    private static List<Measured> results() {
        return List.of(
                new Measured("ACT", 3 * HOUR, 173),
                new Measured("ACT", 30 * HOUR, 251),
                new Measured("aPTT", 8 * HOUR, 47),
                new Measured("hemoglobin", 14 * HOUR, 8.8),
                new Measured("Ddimer", 50 * HOUR, 4.1));
    }
}
