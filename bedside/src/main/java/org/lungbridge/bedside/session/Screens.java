package org.lungbridge.bedside.session;

import org.lungbridge.bedside.wire.Digits;
import org.lungbridge.engine.StepView;
import org.lungbridge.vocabulary.Ecmo;

/** What shows of a patient: the values that were read last, waveforms, trends. */
final class Screens {
    private static final String ECMO = "ecmo";
    private static final double HALF = 0.5;
    private static final double LONGEST_TURN_S = 1;
    private static final double NANOS = 1e9;

    private final Columns columns = new Columns();
    private final Frame frame = new Frame(columns);
    private final Trends trends = new Trends(columns.size());
    private final Phases phases = new Phases();
    private final double[] row = new double[columns.size()];
    private boolean connected;
    private long turned = System.nanoTime();

    /**
     * Reads the patient.
     *
     * @param time_s what the clock shows
     * @param at_s where within the step that is
     * @param running whether hearts and chests move
     */
    void read(double time_s, double at_s, StepView view, boolean running) {
        view.moveTo(at_s);
        columns.read(view, row);
        connected = view.get(Ecmo.CONNECTED.name()) > HALF;
        long now = System.nanoTime();
        if (running) {
            frame.turn(Math.min(LONGEST_TURN_S, (now - turned) / NANOS));
        }
        turned = now;
        frame.read(view, row);
        trends.add(time_s, row);
    }

    /** Reads the patient where nobody looks (s, within a step); trends go on all the same. */
    void pass(double time_s, StepView view) {
        view.moveTo(time_s);
        columns.read(view, row);
        connected = view.get(Ecmo.CONNECTED.name()) > HALF;
        trends.add(time_s, row);
    }

    /** Nothing moves until the next reading. */
    void stand() {
        turned = System.nanoTime();
    }

    /** The row of a frame, as JSON. */
    String frame(double time_s, double wall_s) {
        StringBuilder text = new StringBuilder(400);
        text.append("{\"t\":").append(Digits.time(time_s));
        text.append(",\"w\":").append(Digits.time(wall_s));
        return Digits.values(text.append(",\"v\":"), frame.again()).append('}').toString();
    }

    /** The values that show, or those that do not, as JSON. */
    String numbers(double time_s, boolean ofSeen) {
        return Digits.row(time_s, columns.part(row, ofSeen));
    }

    /** What alarms look at: nothing of an ECMO that is not there. */
    double seen(String column) {
        return connected || !column.startsWith(ECMO) ? row[columns.place(column)] : Double.NaN;
    }

    /** Whether an ECMO is connected. */
    boolean connected() {
        return connected;
    }

    /** The score of a chest radiograph, and its quadrants: right and left upper, right and left lower. */
    double[] radiograph() {
        String[] names = {"Score", "RightUpper", "LeftUpper", "RightLower", "LeftLower"};
        double[] score = new double[names.length];
        for (int k = 0; k < names.length; k++) {
            score[k] = row[columns.place("chestRadiograph" + names[k])];
        }
        return score;
    }

    Columns columns() {
        return columns;
    }

    Phases phases() {
        return phases;
    }

    Trends trends() {
        return trends;
    }
}
