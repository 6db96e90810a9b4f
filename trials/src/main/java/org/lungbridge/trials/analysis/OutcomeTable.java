package org.lungbridge.trials.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The outcomes of a trial by arm: of each course the numbers that its analysis needs.
 *
 * @param arms in the order of the plan; arms without rows are there without courses
 * @param columns what the file has
 */
public record OutcomeTable(Map<String, ArmCourses> arms, List<String> columns) {
    private static final List<String> ALWAYS = List.of(
            "followed_d",
            "death_d",
            "transplanted_d",
            "meanACT_s",
            "meanAPTT_s",
            "meanAntiXa_IUPerMl",
            "meanHeparin_IUPerKgPerH",
            "timeInBand");
    /** Changes of state, as text. */
    public static final String STATES = "states";

    /** A table that nobody changes afterwards. */
    public OutcomeTable {
        arms = new LinkedHashMap<>(arms);
        columns = List.copyOf(columns);
    }

    /**
     * Reads the table of a folder.
     *
     * @throws DamagedTable if a row cannot be understood or names an arm that the plan has not
     */
    static OutcomeTable read(Path folder, AnalysisPlan plan) throws IOException {
        Map<String, ArmCourses> arms = new LinkedHashMap<>();
        plan.arms().forEach(arm -> arms.put(arm.id(), new ArmCourses(arm.id())));
        Path file = CsvTable.find(folder, "outcomes").orElseThrow(() -> new NoTrial(folder));
        Reading reading = new Reading(file, arms, wanted(plan));
        CsvTable.read(file, reading::begin, reading::row);
        return new OutcomeTable(arms, reading.header);
    }

    private static SortedSet<String> wanted(AnalysisPlan plan) {
        TreeSet<String> wanted = new TreeSet<>(ALWAYS);
        for (OutcomeEndpoint endpoint : plan.endpoints()) {
            Optional.ofNullable(endpoint.valueColumn()).ifPresent(wanted::add);
            Optional.ofNullable(endpoint.timeColumn()).ifPresent(wanted::add);
        }
        return wanted;
    }

    /** The courses of an arm. */
    public ArmCourses of(String arm) {
        ArmCourses courses = arms.get(arm);
        return courses == null ? new ArmCourses(arm) : courses;
    }

    /** The columns of the file, found once. */
    private static final class Reading {
        private final Path file;
        private final Map<String, ArmCourses> arms;
        private final SortedSet<String> wanted;
        private final List<String> names = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();
        private List<String> header = List.of();
        private int arm;
        private int study;
        private int patient;
        private int status;
        private int failure;
        private int states;

        Reading(Path file, Map<String, ArmCourses> arms, SortedSet<String> wanted) {
            this.file = file;
            this.arms = arms;
            this.wanted = wanted;
        }

        void begin(CsvTable table) {
            header = table.header();
            arm = table.required("arm");
            study = table.required("study");
            patient = table.required("patient");
            status = table.required("status");
            failure = table.place("failure");
            states = table.place(STATES);
            for (String column : wanted) {
                if (table.place(column) >= 0) {
                    names.add(column);
                    places.add(table.place(column));
                }
            }
        }

        void row(CsvTable.Row row) {
            ArmCourses courses = arms.get(row.text(arm));
            if (courses == null) {
                throw new DamagedTable(
                        file,
                        row.record().getStartingLineNumber(),
                        "the trial has no arm (%s)".formatted(row.text(arm)));
            }
            String ended = row.text(status);
            if (!ended.equals("complete")) {
                courses.lost(ended.equals("failed"), row.text(failure));
                return;
            }
            courses.begin(row.count(study), row.count(patient));
            for (int i = 0; i < names.size(); i++) {
                courses.add(names.get(i), row.number(places.get(i)));
            }
            courses.addWords(STATES, row.text(states));
        }
    }
}
