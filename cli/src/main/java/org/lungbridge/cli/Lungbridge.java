package org.lungbridge.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: help and version; everything else is a subcommand. */
@Command(
        name = "lungbridge",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        usageHelpAutoWidth = true,
        header = "Simulates a bleeding lung on ventilator and VV-ECMO.",
        footer = {
            "",
            "Exit codes: 0 done, 1 failure, 2 usage, 3 invalid document, 4 numerical failure,",
            "5 a criterion not met, 130 interrupted.",
            "",
            Version.PURPOSE
        })
final class Lungbridge implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        CommandLine commands = spec.commandLine();
        throw new ParameterException(commands, "A command is missing.");
    }
}
