package org.lungbridge.trials.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The drawn patients of a trial: columns of numbers and of words. */
public final class PatientTable {
    private final Map<Long, Integer> places = new HashMap<>();
    private final Map<String, List<String>> cells = new LinkedHashMap<>();

    private PatientTable() {}

    /** Reads the table of a folder; none if there is no such file. */
    static PatientTable read(Path folder) throws IOException {
        PatientTable patients = new PatientTable();
        Optional<Path> file = CsvTable.find(folder, "patients");
        if (file.isPresent()) {
            int[] key = new int[2];
            CsvTable.read(
                    file.get(),
                    table -> {
                        key[0] = table.required("study");
                        key[1] = table.required("patient");
                        table.header().forEach(column -> patients.cells.put(column, new ArrayList<>()));
                    },
                    row -> patients.add(row, key));
        }
        return patients;
    }

    private void add(CsvTable.Row row, int[] key) {
        places.put(ArmCourses.key(row.count(key[0]), row.count(key[1])), places.size());
        int place = 0;
        for (List<String> column : cells.values()) {
            column.add(row.text(place++).intern());
        }
    }

    /** How many were drawn. */
    public int size() {
        return places.size();
    }

    /** Names of the columns. */
    public List<String> columns() {
        return List.copyOf(cells.keySet());
    }

    /** Whether there is such a column with numbers, empty cells aside. */
    public boolean isNumber(String column) {
        List<String> all = cells.getOrDefault(column, List.of());
        return all.stream().anyMatch(cell -> !cell.isEmpty())
                && all.stream().allMatch(cell -> cell.isEmpty() || isNumeric(cell));
    }

    private static boolean isNumeric(String cell) {
        char first = cell.charAt(0);
        return first == '-' || (first >= '0' && first <= '9');
    }

    /** The cells of a column. */
    public List<String> words(String column) {
        return Collections.unmodifiableList(cells.getOrDefault(column, List.of()));
    }

    /** The numbers of a column; empty cells are left out. */
    public double[] numbers(String column) {
        return words(column).stream()
                .filter(cell -> !cell.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** A cell of a course's patient; empty if it is not known. */
    public String cell(String column, ArmCourses courses, int course) {
        Integer place = places.get(ArmCourses.key(courses.study(course), courses.patient(course)));
        List<String> all = cells.getOrDefault(column, List.of());
        return place == null || all.isEmpty() ? "" : all.get(place);
    }
}
