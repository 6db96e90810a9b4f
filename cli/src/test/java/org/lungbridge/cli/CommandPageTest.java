package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.Outcome.Ending;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** {@code docs/commands.md} is what {@code --help} says of every command. */
class CommandPageTest {
    private static final Path PAGE = Path.of("..", "docs", "commands.md");
    private static final int WIDTH = 110;
    private static final String HEAD = """
            # Commands

            Generated from the program (`CommandPageTest`, `-Dlungbridge.update=true`); do not edit. `./lungbridge COMMAND --help` prints the same.
            Data goes to standard output, everything else to standard error. The exit codes are at the end of the first block.
            """;

    @Test
    void thePageIsTheHelpOfTheProgram() throws IOException {
        String page = page();
        if (Boolean.getBoolean("lungbridge.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/commands.md is out of date; regenerate it with -Dlungbridge.update=true")
                .isEqualTo(page);
    }

    private static String page() {
        CommandLine program = Main.commands(StandIn.thatEnds(Ending.END_TIME));
        StringBuilder page = new StringBuilder(HEAD);
        section(page, "lungbridge", program);
        for (Map.Entry<String, CommandLine> command : program.getSubcommands().entrySet()) {
            if (!command.getKey().equals("help")
                    && command.getKey().equals(command.getValue().getCommandName())) {
                section(page, command.getKey(), command.getValue());
            }
        }
        return page.toString();
    }

    private static void section(StringBuilder page, String name, CommandLine command) {
        command.getCommandSpec().usageMessage().autoWidth(false).width(WIDTH);
        page.append("\n## ").append(name).append("\n\n```text\n");
        command.getUsageMessage(Ansi.OFF)
                .lines()
                .map(String::stripTrailing)
                .forEach(line -> page.append(line).append('\n'));
        page.append("```\n");
    }
}
