package org.lungbridge.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, which may end before the program does. Nobody reads on ({@code | head}): the rest is thrown away without a word, as
 * other programs do. It cannot be written (a full disk): that is told, for somebody would take the part for the whole.
 */
final class StandardOutput extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException failure;

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (failure == null) {
            try {
                out.write(bytes, from, length);
            } catch (IOException unwritten) {
                failure = unwritten;
            }
        }
    }

    /** The exit code of a command that ended with another one, after it was told if its output was lost. */
    int codeAfter(int code, PrintWriter err) {
        IOException lost = failure;
        if (lost == null || isClosedPipe(lost)) {
            return code;
        }
        err.println("Standard output cannot be written: " + lost.getMessage() + ". What was written is not all.");
        err.println("Maybe the disk is full.");
        return code == ExitCode.OK ? ExitCode.FAILURE : code;
    }

    private static boolean isClosedPipe(IOException failure) {
        String why = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return why.contains("broken pipe") || why.contains("pipe is being closed");
    }
}
