package org.lungbridge.viz;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** Runs made up for drawing, in which a patient is turned: a row every five minutes, the lung follows within one. */
final class InventedTurns {
    private static final double HOUR = 3600;
    private static final double ROW = 300;

    private final double[] times;
    private final Map<String, double[]> columns = new LinkedHashMap<>();

    /** A run of so many hours in which the patient is turned over at these hours, first prone, then back, and so on. */
    InventedTurns(double hours, double... turns) {
        times = new double[(int) Math.round(hours * HOUR / ROW) + 1];
        for (int row = 0; row < times.length; row++) {
            times[row] = ROW * row;
        }
        with("prone", t -> {
            int turned = 0;
            for (double turn : turns) {
                turned += t > turn * HOUR ? 1 : 0;
            }
            return turned % 2;
        });
    }

    /** A column as a function of the time in seconds. */
    InventedTurns with(String id, DoubleUnaryOperator shape) {
        double[] values = new double[times.length];
        for (int row = 0; row < times.length; row++) {
            values[row] = shape.applyAsDouble(times[row]);
        }
        columns.put(id, values);
        return this;
    }

    InventedTurns onEcmo() {
        return with("ecmoPumpSpeed_rpm", t -> 3200);
    }

    /** A patient whose oxygenation gets better by this while prone and whose PaCO2 does not change. */
    InventedTurns gaining(double ratio) {
        double[] prone = columns.get("prone");
        with("PaO2FiO2_mmHg", t -> 80 + ratio * prone[(int) Math.round(t / ROW)]);
        return with("PaCO2_mmHg", t -> 45);
    }

    RunSeries series() {
        return new RunSeries(times, columns);
    }

    /** Hour of a row, or not a number where there is none. */
    static double hour(RunSeries series, int row) {
        return row < 0 ? Double.NaN : series.time(row) / HOUR;
    }
}
