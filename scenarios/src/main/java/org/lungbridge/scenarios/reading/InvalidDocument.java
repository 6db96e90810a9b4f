package org.lungbridge.scenarios.reading;

import java.util.List;
import java.util.stream.Collectors;

/** A document that cannot be used, with everything that is wrong with it. The command line answers with exit code 3. */
public final class InvalidDocument extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final transient List<Problem> problems;

    /** A document, by the name the user knows it by, and its problems in the order of the file. */
    public InvalidDocument(String file, List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.describe(file))
                .collect(Collectors.joining(System.lineSeparator())));
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    /** The same of a text that was put together for the user, who has seen no lines and columns of it. */
    public InvalidDocument withoutPlaces(String name) {
        return new InvalidDocument(
                name,
                problems.stream()
                        .map(problem -> new Problem(problem.pointer(), 0, 0, problem.message(), problem.hint()))
                        .toList());
    }

    /** The document, by the name the user knows it by. */
    public String file() {
        return file;
    }

    /** Everything that is wrong, in the order of the file; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
