package org.lungbridge.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, which may end before the program does. Nobody reads on ({@code | head}): the rest is thrown away without a word, as
 * other programs do. It cannot be written (a full disk): that is told, for somebody would take the part for the whole.
 */
final class StandardOutput extends OutputStream {
    /** What the program writes to, where there are such paths. */
    static final Path DESCRIPTOR = Path.of("/dev/fd/1");

    /** Kinds of file in the mode that POSIX gives a file (sys/stat.h), octal. */
    private static final int KIND = 0170000;

    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private final OutputStream out;
    private final Path descriptor;
    private @Nullable IOException failure;

    /** @param descriptor the file behind the stream, to tell what kind it is */
    StandardOutput(OutputStream out, Path descriptor) {
        this.out = out;
        this.descriptor = descriptor;
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
        if (lost == null || isReaderGone(lost)) {
            return code;
        }
        err.println("Standard output cannot be written: " + lost.getMessage() + ". What was written is not all.");
        err.println("Maybe the disk is full.");
        return code == ExitCode.OK ? ExitCode.FAILURE : code;
    }

    /** What a pipe refuses has nobody who reads it. Messages are in the language of the machine, so they come last. */
    private boolean isReaderGone(IOException lost) {
        try {
            int kind = KIND & (int) Files.getAttribute(descriptor, "unix:mode");
            return kind == PIPE || kind == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException noPosix) {
            String why = String.valueOf(lost.getMessage()).toLowerCase(Locale.ROOT);
            return why.contains("broken pipe") || why.contains("pipe is being closed");
        }
    }
}
