package org.lungbridge.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.lungbridge.trials.running.TrialProgress;

/** Says on a terminal how far a trial is, how fast it goes and how long it takes; elsewhere nothing. */
final class TrialLine implements TrialProgress {
    private static final double NS = 1e9;
    /** Before so much has been run nobody can say how long it takes. */
    private static final double TELLING_d = 5;

    private final TerminalLine line;
    private final long start = System.nanoTime();

    private TrialLine(TerminalLine line) {
        this.line = line;
    }

    /** A line on standard error, silent if asked to be or if that is no terminal. */
    static TrialLine on(PrintWriter err, boolean quiet) {
        return new TrialLine(TerminalLine.on(err, quiet));
    }

    @Override
    public void at(Standing standing) {
        line.show(() -> words(standing, wall_s()));
    }

    /** What the line says after so many seconds. */
    static String words(Standing standing, double wall_s) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%,d of %,d courses", standing.ended(), standing.all()));
        if (standing.failed() > 0) {
            text.append(String.format(Locale.ROOT, ", %,d failed", standing.failed()));
        }
        if (standing.now_d() >= TELLING_d) {
            double rate = standing.now_d() / wall_s;
            double left_s = Math.max(0, standing.left_d() - standing.now_d()) / rate;
            text.append(String.format(Locale.ROOT, ", %,.0f patient-days a second, %s left", rate, clock(left_s)));
        }
        return text.toString();
    }

    private static String clock(double seconds) {
        long whole = Math.round(seconds);
        return whole >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }

    /** How long it took. */
    double wall_s() {
        return (System.nanoTime() - start) / NS;
    }

    /** Wipes the line. */
    void close() {
        line.close();
    }
}
