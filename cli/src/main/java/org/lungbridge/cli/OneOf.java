package org.lungbridge.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Words of an option that have to be among some. */
final class OneOf {
    private OneOf() {}

    /**
     * Refuses another word, with those there are.
     *
     * @param what the word names, such as {@code format}
     */
    static void check(CommandSpec spec, String what, String found, List<String> known) {
        if (!known.contains(found)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The %s (%s) is unknown; known are (%s).".formatted(what, found, String.join(", ", known)));
        }
    }
}
