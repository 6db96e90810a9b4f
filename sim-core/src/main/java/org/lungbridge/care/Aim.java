package org.lungbridge.care;

import java.util.Optional;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Rank;

/**
 * What a protocol aims at, as its lines in the list of events say it: {@code low: ACT 140-160 s; …}. Figures read it back from
 * there, so that a run folder is enough to draw them.
 *
 * @param time from when on, s
 * @param phase the name of the phase
 * @param test the monitored test; empty where nothing is aimed at
 * @param low lower end of the band, in the unit of the test
 * @param high upper end of the band, in the unit of the test
 */
public record Aim(double time, String phase, String test, double low, double high) {
    /** What a line is called by which a phase begins. */
    static final String PHASE = "phase";

    /** What a line is called by which the target of a phase changes. */
    static final String TARGET = "target";

    /** What a line is called by which nothing is aimed at any more, for the circuit is gone. */
    static final String STOP = "stop";

    private static final String AFTER_NAME = ": ";
    private static final String AFTER_AIM = ";";

    static String inWords(String phase, Monitor.Test test, Target target) {
        return phase + AFTER_NAME + test.panel().id() + " " + Words.band(test.unit(), target);
    }

    /** The aim that a line tells of, if it does. */
    public static Optional<Aim> read(EventRecord event) {
        boolean tells = event.what().equals(PHASE) || event.what().equals(TARGET);
        if (!tells || !event.kind().equals(Rank.PROTOCOL.label())) {
            return Optional.empty();
        }
        int end = event.detail().indexOf(AFTER_AIM);
        String text = end < 0 ? event.detail() : event.detail().substring(0, end);
        int name = text.indexOf(AFTER_NAME);
        return Optional.of(
                name < 0
                        ? new Aim(event.time(), text, "", Double.NaN, Double.NaN)
                        : band(event.time(), text.substring(0, name), text.substring(name + AFTER_NAME.length())));
    }

    /** Whether a line tells that nothing is aimed at any more. */
    public static boolean isEnd(EventRecord event) {
        return event.what().equals(STOP) && event.kind().equals(Rank.PROTOCOL.label());
    }

    /** From {@code ACT 140-160 s}. */
    private static Aim band(double time, String phase, String text) {
        int test = text.indexOf(' ');
        int dash = text.indexOf('-', test);
        int unit = text.indexOf(' ', dash);
        try {
            double low = Double.parseDouble(text.substring(test + 1, dash));
            return new Aim(
                    time, phase, text.substring(0, test), low, Double.parseDouble(text.substring(dash + 1, unit)));
        } catch (NumberFormatException | IndexOutOfBoundsException edited) {
            return new Aim(time, phase, "", Double.NaN, Double.NaN);
        }
    }
}
