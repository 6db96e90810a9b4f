package org.lungbridge.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.lungbridge.scenarios.run.RunProgress;

/** Says on a terminal how far a run is; elsewhere nothing. */
final class ProgressLine implements RunProgress {
    private static final double NS = 1e9;

    private final TerminalLine line;
    private final long start = System.nanoTime();
    private String who = "";
    private double before_s;

    private ProgressLine(TerminalLine line) {
        this.line = line;
    }

    /** A line on standard error, silent if asked to be or if that is no terminal. */
    static ProgressLine on(PrintWriter err, boolean quiet) {
        return new ProgressLine(TerminalLine.on(err, quiet));
    }

    /**
     * Says whose run comes next, where there are several.
     *
     * @param before_s what the patients before were simulated, s
     */
    void next(String name, int number, int of, double before_s) {
        this.who = of == 1 ? "" : "%s (%s of %s): ".formatted(name, number, of);
        this.before_s = before_s;
    }

    @Override
    public void reached(double done_s, double total_s) {
        line.show(() -> who + Times.text(done_s) + " of " + Times.text(total_s) + ", " + ratio(before_s + done_s)
                + " times real time");
    }

    /** Wipes the line. */
    void close() {
        line.close();
    }

    /** How long it took, and how much faster than the clock on the wall that is. */
    String rate(double simulated_s) {
        return String.format(
                Locale.ROOT,
                "%s simulated in %.2f s, %s times real time.",
                Times.text(simulated_s),
                wall_s(),
                ratio(simulated_s));
    }

    private String ratio(double simulated_s) {
        return String.format(Locale.ROOT, "%,.0f", simulated_s / wall_s());
    }

    private double wall_s() {
        return (System.nanoTime() - start) / NS;
    }
}
