package org.lungbridge.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.lungbridge.trials.running.TrialProgress;

/** One line on a terminal that says how far a trial is, how fast it goes and how long it takes; elsewhere nothing. */
final class TrialLine implements TrialProgress {
    private static final long PAUSE_NS = 200_000_000L;
    private static final double NS = 1e9;
    /** Before so much has been run nobody can say how long it takes. */
    private static final double TELLING_d = 5;

    private final PrintWriter err;
    private final boolean shown;
    private final long start = System.nanoTime();
    private long last;
    private int width;

    private TrialLine(PrintWriter err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    /** A line on standard error, silent if asked to be or if that is no terminal. */
    static TrialLine on(PrintWriter err, boolean quiet) {
        return new TrialLine(err, ProgressLine.isShown(quiet));
    }

    @Override
    public void at(Standing standing) {
        if (!shown || System.nanoTime() - last < PAUSE_NS) {
            return;
        }
        last = System.nanoTime();
        String text = words(standing, (last - start) / NS);
        err.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
        err.flush();
        width = text.length();
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
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
        }
    }
}
