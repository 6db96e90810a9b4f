package org.lungbridge.viz;

import java.util.List;

/** A moment at which patients are compared who were turned prone: before, at hours prone, and at hours supine again. */
public enum ProneMoment {
    /** Supine, in the last row before that of the turn, in which a mishap may already act. */
    BEFORE(Stage.BEFORE, 0),
    /** After one hour prone. */
    PRONE_1_H(Stage.PRONE, 1),
    /** After four hours prone. */
    PRONE_4_H(Stage.PRONE, 4),
    /** After eight hours prone. */
    PRONE_8_H(Stage.PRONE, 8),
    /** After sixteen hours prone. */
    PRONE_16_H(Stage.PRONE, 16),
    /** An hour after the return. */
    BACK_1_H(Stage.BACK, 1),
    /** Four hours after the return. */
    BACK_4_H(Stage.BACK, 4);

    private static final double HOUR = 3600;
    /** A session of 16 h may be this much shorter and still have its last moment (s). */
    private static final double SLACK = 300;

    /** How the patient lies. */
    enum Stage {
        BEFORE,
        PRONE,
        BACK
    }

    private final Stage stage;
    private final int hours;

    ProneMoment(Stage stage, int hours) {
        this.stage = stage;
        this.hours = hours;
    }

    Stage stage() {
        return stage;
    }

    /** What stands under an axis that names the stage elsewhere. */
    String tick() {
        return stage == Stage.BEFORE ? "before" : hours + " h";
    }

    /** The moment in full: {@code 8 h prone}. */
    public String label() {
        return switch (stage) {
            case BEFORE -> "before";
            case PRONE -> hours + " h prone";
            case BACK -> hours + " h supine";
        };
    }

    /** Whether the run turns a patient prone at all. */
    public static boolean isIn(RunSeries series) {
        return !ProneSession.of(series).isEmpty();
    }

    /** The row of this moment of the first time prone; -1 where the run has none. */
    public int row(RunSeries series) {
        List<ProneSession> sessions = ProneSession.of(series);
        if (sessions.isEmpty()) {
            return -1;
        }
        ProneSession first = sessions.get(0);
        return switch (stage) {
            case BEFORE -> rowBefore(series, first.from());
            case PRONE -> prone(series, first);
            case BACK -> back(series, sessions);
        };
    }

    private int prone(RunSeries series, ProneSession session) {
        double time = session.from() + hours * HOUR;
        if (time > session.to() + SLACK) {
            return -1;
        }
        return session.turnedBack() && time >= session.to() ? rowBefore(series, session.to()) : series.rowAt(time);
    }

    /** In the row in which a turn ends the tube may already be off and a line kinked; the row before is free of it. */
    private static int rowBefore(RunSeries series, double time) {
        return Math.max(0, series.rowAt(time) - 1);
    }

    private int back(RunSeries series, List<ProneSession> sessions) {
        double time = sessions.get(0).to() + hours * HOUR;
        double next = sessions.size() > 1 ? sessions.get(1).from() : series.time(series.rows() - 1);
        return sessions.get(0).turnedBack() && time <= next ? series.rowAt(time) : -1;
    }
}
