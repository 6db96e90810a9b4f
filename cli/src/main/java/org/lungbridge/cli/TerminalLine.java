package org.lungbridge.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** One line on a terminal that is written over and over, some times a second; elsewhere nothing. */
final class TerminalLine {
    private static final long PAUSE_NS = 100_000_000L;

    private final PrintWriter err;
    private final boolean shown;
    private long last = System.nanoTime();
    private int width;

    private TerminalLine(PrintWriter err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    /** A line on standard error: silent if asked to be ({@code NO_COLOR} asks too) or if that is no terminal. */
    static TerminalLine on(PrintWriter err, boolean quiet) {
        return new TerminalLine(err, !quiet && System.getenv("NO_COLOR") == null && isTerminal());
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

    /** Shows a text in the place of the last one, unless that has just come. */
    void show(Supplier<String> words) {
        if (!shown || System.nanoTime() - last < PAUSE_NS) {
            return;
        }
        last = System.nanoTime();
        String text = words.get();
        err.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
        err.flush();
        width = text.length();
    }

    /** Shows that so many of so many are done, the last by this name. */
    void count(int done, int all, String name) {
        show(() -> "%s of %s: %s".formatted(done, all, name));
    }

    /** Wipes the line. */
    void close() {
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
        }
    }
}
