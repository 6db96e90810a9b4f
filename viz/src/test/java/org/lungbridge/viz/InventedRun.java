package org.lungbridge.viz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.lungbridge.engine.EventRecord;

/** Numbers of the shape a run has, made up for drawing: two hours without ECMO, then ECMO to the end. */
final class InventedRun {
    static final String TITLE = "Lupus lung hemorrhage: from refractory hypoxemia to VV-ECMO";
    static final double START = 7200;

    private InventedRun() {}

    /** A run of so many hours with a row a minute. */
    static RunSeries hours(double hours) {
        int rows = (int) Math.round(hours * 60) + 1;
        double[] times = new double[rows];
        for (int i = 0; i < rows; i++) {
            times[i] = 60.0 * i;
        }
        Map<String, double[]> columns = new LinkedHashMap<>();
        put(columns, times, "SaO2", t -> t < START ? 0.73 : 0.985 - 0.255 * Math.exp(-(t - START) / 120));
        put(columns, times, "SpO2", t -> t < START ? 0.74 : 0.98 - 0.24 * Math.exp(-(t - START) / 150));
        put(columns, times, "PaO2_mmHg", t -> t < START ? 48 : 110 - 62 * Math.exp(-(t - START) / 600));
        put(columns, times, "PaCO2_mmHg", t -> t < START ? 41 : 38 + 3 * Math.exp(-(t - START) / 1800));
        put(columns, times, "pHa", t -> t < START ? 7.22 : 7.38 - 0.16 * Math.exp(-(t - START) / 30_000));
        put(columns, times, "ecmoBloodFlow_LPerMin", t -> t < START ? 0 : 3.7);
        put(columns, times, "ecmoPumpSpeed_rpm", t -> t < START ? 0 : 3240);
        put(columns, times, "ecmoSweep_LPerMin", t -> t < START ? 0 : 3.6);
        put(columns, times, "ecmoDrainagePressure_mmHg", t -> t < START ? 0 : -72);
        put(columns, times, "ecmoPreMembranePressure_mmHg", t -> t < START ? 0 : 190);
        put(columns, times, "ecmoPostMembranePressure_mmHg", t -> t < START ? 0 : 165);
        put(columns, times, "ecmoMembraneDeltaP_mmHg", t -> t < START ? 0 : 25);
        put(columns, times, "MAP_mmHg", t -> 68 + 4 * Math.sin(t / 9000));
        put(columns, times, "cardiacOutput_LPerMin", t -> t < START ? 5.6 : 5.2);
        put(columns, times, "hemoglobin_gPerDL", t -> t < START ? 9.8 : 8.7);
        return new RunSeries(times, columns);
    }

    static List<EventRecord> events() {
        return List.of(
                new EventRecord(0, "note", "timeline", "not an intervention", ""),
                new EventRecord(START, "order", "timeline", "ECMO started", "3240 rpm, sweep 3.6 L/min, FdO2 1"),
                new EventRecord(START + 3600, "order", "timeline", "ventilator set", "4 mL/kg, 12 /min, PEEP 12 cmH2O"),
                new EventRecord(START + 4200, "order", "timeline", "norepinephrine set", "0.1 ug/kg/min"),
                new EventRecord(START + 4200, "fault", "instructor", "sensor fell off", ""));
    }

    private static void put(Map<String, double[]> columns, double[] times, String id, DoubleUnaryOperator shape) {
        double[] values = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            values[i] = shape.applyAsDouble(times[i]);
        }
        columns.put(id, values);
    }
}
