package org.lungbridge.fuzz;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.lungbridge.cli.Main;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Command lines, words parted by a space. All are parsed; a quarter of those that would compute or write nothing are
 * carried out as well. A run is asked to fill the working directory, which it must refuse before it computes.
 */
final class CommandTarget implements Target {
    private static final Set<String> CARRIED_OUT = Set.of(
            "check",
            "list",
            "describe",
            "schema",
            "run",
            "resume",
            "branch",
            "compare",
            "plot",
            "report",
            "score",
            "debrief",
            "verify",
            "query");
    private static final int REFRESH = 500;

    private final Damage damage;
    private CommandLine commands = Main.commands();
    private int used;

    CommandTarget() {
        List<String> seeds = new ArrayList<>();
        for (byte[] file : Seeds.of("commands")) {
            seeds.addAll(Arrays.asList(
                    new String(file, StandardCharsets.UTF_8).strip().split("\n", -1)));
        }
        TextDamage lines = new TextDamage(seeds);
        this.damage = chooser ->
                chooser.oneIn(20) ? chooser.of(seeds).getBytes(StandardCharsets.UTF_8) : lines.damaged(chooser);
    }

    @Override
    public String name() {
        return "commands";
    }

    @Override
    public int share() {
        return 20;
    }

    @Override
    public Damage damage() {
        return damage;
    }

    @Override
    public boolean accepts(byte[] input) {
        if (used++ % REFRESH == 0) {
            commands = Main.commands();
        }
        List<String> words = new ArrayList<>(Arrays.asList(new String(input, StandardCharsets.UTF_8).split(" ", -1)));
        try {
            commands.parseArgs(words.toArray(new String[0]));
        } catch (ParameterException refused) {
            require(!String.valueOf(refused.getMessage()).isBlank(), "a usage error says nothing", words);
            return false;
        }
        boolean harmless = CARRIED_OUT.contains(words.get(0)) && input.length % 4 == 0 && !writesSomewhere(words);
        return !harmless || isCarriedOut(words);
    }

    /** Names a file or folder to write to, which may lie anywhere. */
    private static boolean writesSomewhere(List<String> words) {
        return words.stream()
                .anyMatch(word -> word.startsWith("-o") || word.startsWith("--o") || word.startsWith("--html"));
    }

    private boolean isCarriedOut(List<String> words) {
        if (List.of("run", "branch", "resume").contains(words.get(0))) {
            words.addAll(List.of("-o", "."));
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        commands.setOut(new PrintWriter(out, true));
        commands.setErr(new PrintWriter(err, true));
        System.setIn(new ByteArrayInputStream(new byte[0]));
        int code = commands.execute(words.toArray(new String[0]));
        require(code >= 0 && code <= 3, "the exit code is " + code, words);
        require(!err.toString().contains("fault of the program"), "the program has a fault: " + err, words);
        require(code == 0 || !(out + err.toString()).isBlank(), "a failure says nothing", words);
        return code == 0;
    }

    private static void require(boolean kept, String why, List<String> words) {
        if (!kept) {
            throw new AssertionError("Of the command " + words + " " + why);
        }
    }
}
