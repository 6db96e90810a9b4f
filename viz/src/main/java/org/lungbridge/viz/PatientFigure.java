package org.lungbridge.viz;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A figure of one patient that a run folder may hold.
 *
 * @param name its name in files and commands
 * @param where in which runs, in words
 * @param fits whether a run has something to show in it
 * @param drawing how it is drawn
 */
public record PatientFigure(String name, String where, Predicate<RunRecord> fits, Function<RunRecord, Figure> drawing) {
    /** Every figure of one patient. */
    public static final List<PatientFigure> ALL = List.of(
            new PatientFigure("trend", "in every run", RunRecord::isDrawable, TrendFigure::of),
            new PatientFigure(
                    "anticoagulation",
                    "where a strategy is followed or heparin runs",
                    AnticoagulationFigure::fits,
                    AnticoagulationFigure::of),
            new PatientFigure("bleeding", "where blood is lost", BleedingFigure::fits, BleedingFigure::of),
            new PatientFigure("membrane", "where the membrane lung clots", MembraneFigure::fits, MembraneFigure::of));
}
