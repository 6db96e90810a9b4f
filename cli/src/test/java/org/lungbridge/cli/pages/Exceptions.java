package org.lungbridge.cli.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The list of exceptions, {@code docs/commands-not-run.md}, as its two tables have it. */
final class Exceptions {
    static final String PAGE = "docs/commands-not-run.md";

    private static final int INSTEAD_CELLS = 5;
    private static final int BEFORE_CELLS = 3;
    private static final String AS_IT_STANDS = "as it stands";
    private static final String READ = "read";

    private final List<Instead> instead = new ArrayList<>();
    private final List<Before> before = new ArrayList<>();

    /** A command that is not run as it stands. */
    record Instead(String page, String command, String byDefault, String whenLong) {}

    /** Something that the reader of a page has already. */
    record Before(String page, String byDefault, String whenLong) {}

    static Exceptions read() throws IOException {
        Exceptions read = new Exceptions();
        for (String line : PageCommands.text(PAGE).lines().toList()) {
            if (line.startsWith("| `")) {
                read.add(Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(cell -> cell.strip().replace("`", ""))
                        .toList());
            }
        }
        return read;
    }

    private void add(List<String> cells) {
        switch (cells.size()) {
            case INSTEAD_CELLS -> instead.add(new Instead(cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
            case BEFORE_CELLS -> before.add(new Before(cells.get(0), cells.get(1), cells.get(2)));
            default -> throw new IllegalStateException("A row of %s has %d cells.".formatted(PAGE, cells.size()));
        }
    }

    List<Instead> instead() {
        return instead;
    }

    /** What is done before the commands of a page. */
    List<String> before(String page, boolean isLong) {
        return before.stream()
                .filter(row -> row.page().equals(page))
                .map(row -> isLong ? row.whenLong() : row.byDefault())
                .filter(command -> !command.isEmpty())
                .toList();
    }

    /** What is run for a command of a page; empty if it is only read. */
    Optional<String> run(String page, String command, boolean isLong) {
        for (Instead row : instead) {
            if (row.page().equals(page) && row.command().equals(command)) {
                String other = isLong ? row.whenLong() : row.byDefault();
                return other.equals(READ)
                        ? Optional.empty()
                        : Optional.of(other.equals(AS_IT_STANDS) ? command : other);
            }
        }
        return Optional.of(command);
    }
}
