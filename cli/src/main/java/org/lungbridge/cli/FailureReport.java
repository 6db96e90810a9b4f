package org.lungbridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.lungbridge.fitting.ImplausiblePatient;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.viz.NoFonts;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever a command throws into a message and an exit code. */
final class FailureReport implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof InvalidDocument || failure instanceof ImplausiblePatient) {
            err.println(failure.getMessage());
            return ExitCode.INVALID;
        }
        if (failure instanceof CommandFailure explained) {
            err.println(explained.getMessage());
            return explained.exitCode();
        }
        if (failure instanceof NoFonts) {
            err.println(failure.getMessage());
            return ExitCode.FAILURE;
        }
        if (failure instanceof InvalidPathException path) {
            err.println("The text (%s) is no path: %s."
                    .formatted(path.getInput().replaceAll("\\p{Cc}", "\uFFFD"), path.getReason()));
            err.println("Maybe another file or folder was meant.");
            return ExitCode.USAGE;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            err.println("A file cannot be read or written: " + inWords(failure) + ".");
            err.println("Maybe the folder belongs to another user, or the disk is full.");
            return ExitCode.FAILURE;
        }
        err.println("Something unexpected happened; this is a fault of the program.");
        failure.printStackTrace(err);
        err.println("Maybe report it with the lines above and the scenario.");
        return ExitCode.FAILURE;
    }

    /** Says that memory was not enough. What has been kept by then stays. */
    static String outOfMemory(OutOfMemoryError full) {
        long most_MB = Runtime.getRuntime().maxMemory() >> 20;
        return ("The memory that Java may take (%s MB) is not enough: %s.%n"
                        + "Maybe give it more (LUNGBRIDGE_JAVA_OPTS=-Xmx4g), or fewer --jobs and --lanes; courses of a trial that have ended"
                        + " are kept, and the same command goes on.")
                .formatted(most_MB, full.getMessage());
    }

    /** Says what was not understood in two lines instead of the whole help. */
    static int misunderstood(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Maybe look at: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static String inWords(Exception failure) {
        Throwable cause =
                failure instanceof UncheckedIOException && failure.getCause() != null ? failure.getCause() : failure;
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof NoSuchFileException) {
            return "(" + message + ") does not exist";
        }
        if (cause instanceof AccessDeniedException) {
            return "(" + message + ") may not be accessed";
        }
        if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
            return "(" + message + ") is a file, not a folder";
        }
        return message;
    }
}
