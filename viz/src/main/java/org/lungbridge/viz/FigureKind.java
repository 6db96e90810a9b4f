package org.lungbridge.viz;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * A figure that a run folder may hold.
 *
 * @param name its name in files and commands
 * @param about what it shows, one line
 * @param where in which runs, in words
 * @param together whether one picture shows all patients of a run, and not each patient one of their own
 * @param inReport whether the report of a patient shows it
 * @param fits whether runs have something to show in it
 * @param drawing how it is drawn
 */
public record FigureKind(
        String name,
        String about,
        String where,
        boolean together,
        boolean inReport,
        Predicate<List<RunRecord>> fits,
        BiFunction<List<RunRecord>, View, Figure> drawing) {

    /** A figure of one patient. */
    static FigureKind ofPatient(
            String name,
            String about,
            String where,
            Predicate<RunRecord> fits,
            BiFunction<RunRecord, View, Figure> drawing) {
        return new FigureKind(
                name,
                about,
                where,
                false,
                false,
                runs -> fits.test(runs.get(0)),
                (runs, view) -> drawing.apply(runs.get(0), view));
    }

    /** A figure of all patients of a run. */
    static FigureKind ofRun(
            String name,
            String about,
            String where,
            Predicate<List<RunRecord>> fits,
            BiFunction<List<RunRecord>, View, Figure> drawing) {
        return new FigureKind(name, about, where, true, false, fits, drawing);
    }

    /** The same, shown in the report too. */
    FigureKind andInReport() {
        return new FigureKind(name, about, where, together, true, fits, drawing);
    }

    /** The figure of these patients of a run; none if it has nothing to show. */
    public Optional<Figure> of(List<RunRecord> runs, View view) {
        List<RunRecord> seen = runs.stream()
                .filter(RunRecord::isDrawable)
                .map(run -> run.seen(view))
                .toList();
        return seen.isEmpty() || !fits.test(seen) ? Optional.empty() : Optional.of(drawing.apply(seen, view));
    }
}
