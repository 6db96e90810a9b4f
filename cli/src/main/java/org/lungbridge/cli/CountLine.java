package org.lungbridge.cli;

import java.io.PrintWriter;

/** One line on a terminal that counts what is done; elsewhere nothing. */
final class CountLine {
    private static final long PAUSE_NS = 100_000_000L;

    private final PrintWriter err;
    private final boolean shown;
    private long last = System.nanoTime();
    private int width;

    private CountLine(PrintWriter err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    /** A line on standard error, silent if asked to be or if that is no terminal. */
    static CountLine on(PrintWriter err, boolean quiet) {
        return new CountLine(err, ProgressLine.isShown(quiet));
    }

    /** So many of so many are done, the last by this name. */
    void done(int count, int all, String name) {
        if (!shown || System.nanoTime() - last < PAUSE_NS) {
            return;
        }
        last = System.nanoTime();
        String text = "%d of %d: %s".formatted(count, all, name);
        err.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
        err.flush();
        width = text.length();
    }

    /** Wipes the line. */
    void close() {
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
        }
    }
}
