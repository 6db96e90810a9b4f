package org.lungbridge.viz.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Rank;
import org.lungbridge.viz.OverlayFigure;
import org.lungbridge.viz.RunSeries;
import org.lungbridge.viz.Watched;

/** Several runs of a patient beside each other. */
public final class Comparison {
    private static final Set<String> DONE =
            Set.of(Rank.ORDER.label(), Rank.FAULT.label(), Rank.STATE_EVENT.label(), Rank.PROTOCOL.label(), "end");
    /** Stands for a field of the outcome that a run does not have. */
    static final String NONE = "-";
    /** What staff note again and again; where it matters, its consequence is told. */
    private static final Set<String> ROUTINE = Set.of("titration");
    /** So many panels show where nothing differs, so that the patient is seen. */
    private static final int ALWAYS_SHOWN = 4;

    private final String title;
    private final List<ComparedRun> runs;
    private final OptionalDouble since_s;
    private final List<Difference> differences = new ArrayList<>();
    private final List<Difference> alike = new ArrayList<>();

    /**
     * A comparison.
     *
     * @param title what is compared, in a line
     * @param runs two or more; the first is the one the others are compared with
     */
    public Comparison(String title, List<ComparedRun> runs) {
        this.title = title;
        this.runs = List.copyOf(runs);
        this.since_s = firstDifference();
        for (Watched quantity : Watched.ALL) {
            if (runs.stream().allMatch(run -> run.series().has(quantity.id()))) {
                add(quantity);
            }
        }
    }

    private void add(Watched quantity) {
        List<Measures> measures = runs.stream()
                .map(run -> Measures.of(quantity, run.series(), from_s()))
                .toList();
        OptionalDouble since = notable(quantity);
        (since.isPresent() ? differences : alike).add(new Difference(quantity, measures, since));
    }

    /** The earliest row in which any run has any other number than the first. */
    private OptionalDouble firstDifference() {
        RunSeries first = runs.get(0).series();
        double earliest = Double.POSITIVE_INFINITY;
        for (ComparedRun run : runs.subList(1, runs.size())) {
            RunSeries other = run.series();
            List<String> common =
                    first.ids().stream().filter(other::has).sorted().toList();
            int rows = Math.min(first.rows(), other.rows());
            int row = 0;
            while (row < rows && sameRow(first, other, common, row)) {
                row++;
            }
            if (row < Math.max(first.rows(), other.rows())) {
                RunSeries longer = row < first.rows() ? first : other;
                earliest = Math.min(earliest, longer.time(row));
            }
        }
        return earliest < Double.POSITIVE_INFINITY ? OptionalDouble.of(earliest) : OptionalDouble.empty();
    }

    private static boolean sameRow(RunSeries one, RunSeries other, List<String> ids, int row) {
        return one.time(row) == other.time(row)
                && ids.stream().allMatch(id -> Double.compare(one.value(id, row), other.value(id, row)) == 0);
    }

    /** When a run is first so far from the first run that staff would notice. */
    private OptionalDouble notable(Watched quantity) {
        RunSeries first = runs.get(0).series();
        double earliest = Double.POSITIVE_INFINITY;
        for (ComparedRun run : runs.subList(1, runs.size())) {
            RunSeries other = run.series();
            int at = 0;
            for (int row = 0; row < first.rows() && first.time(row) < earliest; row++) {
                while (at < other.rows() && other.time(at) < first.time(row)) {
                    at++;
                }
                boolean together = at < other.rows() && other.time(at) == first.time(row);
                if (together && apart(quantity, quantity.shown(first, row), quantity.shown(other, at))) {
                    earliest = first.time(row);
                }
            }
        }
        return earliest < Double.POSITIVE_INFINITY ? OptionalDouble.of(earliest) : OptionalDouble.empty();
    }

    private static boolean apart(Watched quantity, double one, double other) {
        return Math.abs(one - other) >= quantity.notable() || Double.isFinite(one) != Double.isFinite(other);
    }

    String title() {
        return title;
    }

    List<ComparedRun> runs() {
        return runs;
    }

    /** When the longest run ends, s. */
    double end_s() {
        return runs.stream()
                .mapToDouble(run -> run.series().time(run.series().rows() - 1))
                .max()
                .orElse(0);
    }

    /** When any number first differs, s; empty if the runs are the same. */
    OptionalDouble since_s() {
        return since_s;
    }

    /** From when on extremes and times in target are taken, s: the first difference, and with it the branch. */
    double from_s() {
        return since_s.orElse(0);
    }

    /** The quantities that differ by what staff would notice. */
    List<Difference> differences() {
        return differences;
    }

    /** The quantities that do not. */
    List<Difference> alike() {
        return alike;
    }

    /** The names of the fields of the outcome that are not the same in all runs, in the order of the file. */
    List<String> outcomeFields() {
        Set<String> fields = new LinkedHashSet<>();
        runs.forEach(run -> fields.addAll(run.outcome().keySet()));
        return fields.stream()
                .filter(field -> runs.stream()
                                .map(run -> run.outcome().getOrDefault(field, NONE))
                                .distinct()
                                .count()
                        > 1)
                .toList();
    }

    /** What was done or met in some of the runs and not in all of them, in the order of time. */
    List<Apart> apart() {
        Map<String, Apart> all = new LinkedHashMap<>();
        for (ComparedRun run : runs) {
            Set<String> own = new HashSet<>();
            for (EventRecord event : run.events()) {
                String key = event.time() + " " + event.what();
                if (DONE.contains(event.kind()) && !ROUTINE.contains(event.what()) && own.add(key)) {
                    all.merge(key, new Apart(event, List.of(run.name())), Apart::and);
                }
            }
        }
        return all.values().stream()
                .filter(apart -> apart.runs().size() < runs.size())
                .sorted(Comparator.comparingDouble(apart -> apart.event().time()))
                .toList();
    }

    /** The picture of it. */
    public OverlayFigure figure() {
        List<Watched> shown = new ArrayList<>(Watched.ALL.subList(0, ALWAYS_SHOWN));
        differences.stream()
                .map(Difference::quantity)
                .filter(quantity -> !shown.contains(quantity))
                .forEach(shown::add);
        List<OverlayFigure.Run> lines = runs.stream()
                .map(run -> new OverlayFigure.Run(run.name(), run.series()))
                .toList();
        return OverlayFigure.of(title, lines, shown, marks());
    }

    /** Branches, and what was not done in all runs. */
    private List<EventRecord> marks() {
        List<EventRecord> marks = new ArrayList<>();
        for (ComparedRun run : runs) {
            run.branch_s()
                    .ifPresent(
                            time -> marks.add(new EventRecord(time, "branch", "", run.name() + " branches off", "")));
        }
        for (Apart apart : apart()) {
            EventRecord event = apart.event();
            if (!event.kind().equals(Rank.PROTOCOL.label())) {
                String what = apart.names() + ": " + event.what();
                marks.add(new EventRecord(event.time(), event.kind(), "", what, ""));
            }
        }
        marks.sort(Comparator.comparingDouble(EventRecord::time));
        return marks;
    }
}
