package org.lungbridge.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.lungbridge.scenarios.run.RunProgress;

/** One line on a terminal that says how far a run is; elsewhere nothing. */
final class ProgressLine implements RunProgress {
    private static final long PAUSE_NS = 100_000_000L;
    private static final double NS = 1e9;

    private final PrintWriter err;
    private final boolean shown;
    private final long start = System.nanoTime();
    private long last;
    private int width;
    private String who = "";
    private double before_s;

    private ProgressLine(PrintWriter err, boolean shown) {
        this.err = err;
        this.shown = shown;
        this.last = start;
    }

    /** A line on standard error, silent if asked to be or if that is no terminal. */
    static ProgressLine on(PrintWriter err, boolean quiet) {
        return new ProgressLine(err, isShown(quiet));
    }

    /** Whether progress is shown: on a terminal, unless asked not to. */
    static boolean isShown(boolean quiet) {
        return !quiet && System.getenv("NO_COLOR") == null && isTerminal();
    }

    /** Java knows terminals for standard input and output only; Linux tells what standard error is. */
    private static boolean isTerminal() {
        Path stderr = Path.of("/proc/self/fd/2");
        if (Files.isSymbolicLink(stderr)) {
            try {
                String target = Files.readSymbolicLink(stderr).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            } catch (IOException unreadable) {
                return false;
            }
        }
        return hasConsole();
    }

    /** From JDK 22 on there may be a console without a terminal; only those JDKs can be asked. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean hasConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderThan22) {
            return true;
        }
    }

    /**
     * Says whose run comes next, where there are several.
     *
     * @param before_s what the patients before were simulated, s
     */
    void next(String name, int number, int of, double before_s) {
        this.who = of == 1 ? "" : "%s (%d of %d): ".formatted(name, number, of);
        this.before_s = before_s;
    }

    @Override
    public void reached(double done_s, double total_s) {
        if (!shown || System.nanoTime() - last < PAUSE_NS) {
            return;
        }
        last = System.nanoTime();
        String rate = ratio(before_s + done_s) + " times real time";
        String text = who + Times.text(done_s) + " of " + Times.text(total_s) + ", " + rate;
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
