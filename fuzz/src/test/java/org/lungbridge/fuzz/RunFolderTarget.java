package org.lungbridge.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lungbridge.cli.Main;
import picocli.CommandLine;

/** Files of a run folder, damaged: the number of the file in the first byte, then what stands in it. The commands that read it back must refuse or read it. */
final class RunFolderTarget implements Target {
    private static final List<String> FILES =
            List.of("manifest.json", "outcome.json", "events.csv", "labs.csv", "timeseries.csv", "scenario.json");
    private static final List<List<String>> COMMANDS = List.of(
            List.of("report", "RUN"),
            List.of("compare", "RUN", "RUN"),
            List.of("resume", "RUN", "-o", "RUN"),
            List.of("score", "RUN"));

    private final Map<String, byte[]> good = new TreeMap<>();
    private final CommandLine commands = Main.commands();
    private @Nullable Path folder;

    @Override
    public String name() {
        return "run-folder";
    }

    @Override
    public int share() {
        return 2;
    }

    @Override
    public Damage damage() {
        return chooser -> {
            int which = chooser.below(FILES.size());
            byte[] whole = whole().get(FILES.get(which));
            byte[] damaged = FILES.get(which).endsWith(".json")
                    ? new JsonDamage(List.of(whole)).damaged(chooser)
                    : line(whole, chooser);
            byte[] input = new byte[damaged.length + 1];
            input[0] = (byte) which;
            System.arraycopy(damaged, 0, input, 1, damaged.length);
            return input;
        };
    }

    /** One line of a table, or bytes anywhere. */
    private static byte[] line(byte[] whole, Chooser chooser) {
        String[] lines = new String(whole, StandardCharsets.UTF_8).split("\n", -1);
        int one = chooser.below(lines.length);
        lines[one] = TextDamage.edited(lines[one], chooser);
        byte[] table = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return chooser.oneIn(3) ? Bytes.damaged(table, chooser) : table;
    }

    @Override
    public boolean accepts(byte[] input) throws IOException {
        Map<String, byte[]> whole = whole();
        if (input.length == 0 || folder == null) {
            return false;
        }
        String file = FILES.get((input[0] & 0xFF) % FILES.size());
        Path damaged = folder.resolve("run").resolve(file);
        Files.write(damaged, Arrays.copyOfRange(input, 1, input.length));
        try {
            return isRead(COMMANDS.get(input.length % COMMANDS.size()), folder.resolve("run"));
        } finally {
            Files.write(damaged, whole.get(file));
        }
    }

    private boolean isRead(List<String> command, Path run) {
        List<String> words = new ArrayList<>(command);
        words.replaceAll(word -> word.equals("RUN") ? run.toString() : word);
        StringWriter said = new StringWriter();
        commands.setOut(new PrintWriter(said, true));
        commands.setErr(new PrintWriter(said, true));
        int code = commands.execute(words.toArray(new String[0]));
        boolean told = code == 0
                || code == 3
                || said.toString().contains("Maybe")
                || said.toString().contains("due");
        if (code < 0 || code > 3 || !told || said.toString().contains("fault of the program")) {
            throw new AssertionError("The command %s ended with %d and said %s".formatted(command, code, said));
        }
        return code == 0;
    }

    /** A run of some minutes, made once. */
    private Map<String, byte[]> whole() {
        if (folder == null) {
            try {
                Path made = Files.createTempDirectory("fuzz-run");
                Path run = made.resolve("run");
                commands.execute(
                        "run", "sle-dah-vv-ecmo", "--until", "3min", "--no-figures", "-q", "-o", run.toString());
                for (String file : FILES) {
                    good.put(file, Files.readAllBytes(run.resolve(file)));
                }
                folder = made;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return good;
    }
}
