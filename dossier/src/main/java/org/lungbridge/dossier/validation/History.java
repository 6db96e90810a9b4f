package org.lungbridge.dossier.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.dossier.contract.ContractFinding;
import org.lungbridge.dossier.contract.Verdict;

/**
 * What passed in the last release: {@code key,value,passed} in a line, committed as {@code datasets/history.csv}. A row that
 * passed and no longer does is a regression; values that move and still pass are not.
 *
 * @param rows by the key of the finding
 */
public record History(Map<String, Past> rows) {
    private static final String HEAD = "row,value,passed";
    private static final int FIELDS = 3;

    /**
     * A row of the last release.
     *
     * @param value what came out
     * @param passed whether it was within bounds
     */
    public record Past(double value, boolean passed) {}

    public History {
        rows = Map.copyOf(rows);
    }

    /** The history that comes with the program. */
    public static History shipped() {
        try (InputStream stream = History.class.getResourceAsStream("/org/lungbridge/dossier/datasets/history.csv")) {
            return stream == null
                    ? new History(Map.of())
                    : read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException("The history of the datasets cannot be read.", failure);
        }
    }

    /** Reads the lines of a history. */
    public static History read(String text) {
        Map<String, Past> rows = new TreeMap<>();
        text.lines().filter(line -> !line.equals(HEAD) && !line.isBlank()).forEach(line -> {
            String[] fields = line.split(",", -1);
            if (fields.length != FIELDS) {
                throw new IllegalArgumentException("The history has the line (%s).".formatted(line));
            }
            rows.put(fields[0], new Past(Double.parseDouble(fields[1]), Boolean.parseBoolean(fields[2])));
        });
        return new History(rows);
    }

    /** These findings as a history; what was not judged is not in it. */
    public static String write(List<Finding> findings, List<ContractFinding> contracts) {
        StringBuilder text = new StringBuilder(HEAD + "\n");
        for (Finding finding : findings) {
            text.append(finding.key())
                    .append(',')
                    .append(Figures.exact(finding.value()))
                    .append(',')
                    .append(finding.passed())
                    .append('\n');
        }
        for (ContractFinding finding : contracts) {
            if (finding.verdict() != Verdict.NOT_JUDGED) {
                text.append(key(finding))
                        .append(',')
                        .append(Figures.exact(finding.median()))
                        .append(',')
                        .append(finding.verdict() == Verdict.KEPT)
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String key(ContractFinding finding) {
        return "contract/" + finding.contract().id();
    }

    /** The contracts that were kept before and are broken now, by key. */
    public List<String> broken(List<ContractFinding> contracts) {
        return contracts.stream()
                .filter(finding -> finding.verdict() == Verdict.BROKEN)
                .map(History::key)
                .filter(key -> {
                    Past before = rows.get(key);
                    return before != null && before.passed();
                })
                .toList();
    }

    /** The findings that passed before and do not now. */
    public List<Finding> regressions(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.passed())
                .filter(finding -> {
                    Past before = rows.get(finding.key());
                    return before != null && before.passed();
                })
                .toList();
    }
}
