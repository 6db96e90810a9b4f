package org.lungbridge.trials.population;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.trial.Distribution;
import org.lungbridge.scenarios.document.trial.Marginal;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.scenarios.reading.NearestWord;
import org.lungbridge.scenarios.reading.Problem;

/** Reads a design matrix and tells every problem with line and column. */
final class DesignReader {
    private static final int MOST = 50;

    private final String name;
    private final Trial trial;
    private final List<DesignMatrix.Column> known;
    private final List<Problem> problems = new ArrayList<>();

    DesignReader(String name, Trial trial) {
        this.name = name;
        this.trial = trial;
        this.known = DesignMatrix.columns(trial);
    }

    DesignMatrix read(String csv) {
        String[] lines = csv.strip().split("\r?\n", -1);
        List<DesignMatrix.Column> columns = header(lines[0].split(",", -1));
        Map<DesignMatrix.Row, Map<String, String>> cells = new TreeMap<>();
        if (problems.isEmpty()) {
            for (int i = 1; i < lines.length; i++) {
                row(lines[i].split(",", -1), i + 1, columns, cells);
            }
            missing(cells, lines.length);
        }
        if (!problems.isEmpty()) {
            throw new InvalidDocument(name, problems);
        }
        return new DesignMatrix(columns, cells);
    }

    private List<DesignMatrix.Column> header(String[] titles) {
        List<DesignMatrix.Column> columns = new ArrayList<>();
        boolean keys = titles.length > 2
                && titles[0].strip().equals("study")
                && titles[1].strip().equals("patient");
        if (!keys) {
            add(1, 1, "The table begins with the columns (study, patient) and has one value at least.", null);
            return columns;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 2; i < titles.length; i++) {
            String title = titles[i].strip();
            Optional<DesignMatrix.Column> column =
                    known.stream().filter(one -> one.title().equals(title)).findFirst();
            if (column.isEmpty()) {
                unknown(title, i + 1);
            } else if (!seen.add(title)) {
                add(1, i + 1, "The column (%s) is there twice.".formatted(title), null);
            } else {
                columns.add(column.get());
            }
        }
        return columns;
    }

    private void unknown(String title, int place) {
        List<String> titles = known.stream().map(DesignMatrix.Column::title).toList();
        String plain = title.replaceFirst("\\s*\\[.*", "");
        String hint = known.stream()
                .filter(column -> column.name().equals(plain))
                .map(DesignMatrix.Column::title)
                .findFirst()
                .or(() -> NearestWord.find(title, titles))
                .map("(%s) was meant."::formatted)
                .orElse(null);
        add(1, place, "The column (%s) is unknown; known are (%s).".formatted(title, String.join(", ", titles)), hint);
    }

    private void row(
            String[] texts,
            int line,
            List<DesignMatrix.Column> columns,
            Map<DesignMatrix.Row, Map<String, String>> cells) {
        if (texts.length != columns.size() + 2) {
            add(line, 1, "The row has (%s) cells; (%s) are due.".formatted(texts.length, columns.size() + 2), null);
            return;
        }
        Integer study = whole(texts[0].strip(), trial.numberOfStudies(), line, 1, "study");
        Integer patient = whole(texts[1].strip(), trial.patientsOfAStudy(), line, 2, "patient");
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String text = texts[i + 2].strip();
            if (isAllowed(columns.get(i), text, line, i + 3)) {
                row.put(columns.get(i).name(), text);
            }
        }
        if (study != null && patient != null && cells.put(new DesignMatrix.Row(study, patient), row) != null) {
            add(line, 1, "The patient (%s) of study (%s) is there twice.".formatted(patient, study), null);
        }
    }

    private @Nullable Integer whole(String text, int below, int line, int place, String noun) {
        if (text.matches("[0-9]{1,9}") && Integer.parseInt(text) < below) {
            return Integer.valueOf(text);
        }
        add(line, place, "The %s is (%s); allowed is 0 to %s.".formatted(noun, text, below - 1), null);
        return null;
    }

    private boolean isAllowed(DesignMatrix.Column column, String text, int line, int place) {
        if (column.isWord()) {
            List<String> words = words(column.name());
            boolean right = words.contains(text);
            if (!right) {
                String message = "The word (%s) is unknown for (%s); known are (%s)."
                        .formatted(text, column.name(), String.join(", ", words));
                add(
                        line,
                        place,
                        message,
                        NearestWord.find(text, words)
                                .map("(%s) was meant."::formatted)
                                .orElse(null));
            }
            return right;
        }
        boolean right = text.matches("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?");
        if (!right) {
            add(line, place, "The cell (%s) is no number; (%s) is one.".formatted(text, column.title()), null);
        }
        return right;
    }

    private List<String> words(String marginal) {
        List<String> words = new ArrayList<>();
        for (Marginal one : trial.cohort().drawn()) {
            if (one.name().equals(marginal) && one.distribution() instanceof Distribution.Words few) {
                few.words().forEach(word -> words.add(word.word()));
            }
        }
        return words;
    }

    private void missing(Map<DesignMatrix.Row, Map<String, String>> cells, int lines) {
        int due = trial.numberOfStudies() * trial.patientsOfAStudy();
        if (problems.isEmpty() && cells.size() < due) {
            add(
                    lines,
                    1,
                    "The table has (%s) patients; (%s) are due.".formatted(cells.size(), due),
                    "the field (patients) of the trial was meant to be smaller.");
        }
    }

    private void add(int line, int place, String message, @Nullable String hint) {
        if (problems.size() < MOST) {
            problems.add(new Problem("", line, place, message, hint));
        }
    }
}
