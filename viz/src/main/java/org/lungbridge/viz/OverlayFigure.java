package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lungbridge.engine.EventRecord;

/**
 * Several runs on one page: a panel for each quantity, a line for each run, and numbered marks where a run branches off and
 * where one does what another does not.
 */
public final class OverlayFigure extends StripFigure {
    /** As many runs as there are inks that differ for everybody. */
    public static final int MOST_RUNS = Ink.values().length;

    /** Room for a name beside a line. */
    private static final int LONGEST_NAME = 13;

    /** A page has room for so many panels. */
    private static final int MOST_PANELS = 9;

    private static final double ANY = Double.POSITIVE_INFINITY;

    private OverlayFigure(RunRecord frame, List<Strip> strips) {
        super(
                "Several runs over one another:",
                frame,
                strips,
                List.of(),
                Intervention.of(frame.events(), mark -> true));
    }

    /**
     * One run.
     *
     * @param name a word
     * @param series its time series
     */
    public record Run(String name, RunSeries series) {}

    /**
     * The figure.
     *
     * @param title one line
     * @param runs two to {@link #MOST_RUNS}
     * @param shown the quantities, most important first; those without a value are left out
     * @param marks what is marked, as events
     */
    public static OverlayFigure of(String title, List<Run> runs, List<Watched> shown, List<EventRecord> marks) {
        if (runs.size() < 2 || runs.size() > MOST_RUNS) {
            throw new IllegalArgumentException(
                    "From (2) to (%s) runs fit on a page, not (%s).".formatted(MOST_RUNS, runs.size()));
        }
        List<String> labels = labels(runs);
        List<Strip> strips = new ArrayList<>();
        for (Watched quantity : shown) {
            Strip strip = strip(quantity, runs, labels);
            if (!strip.lines().isEmpty() && strips.size() < MOST_PANELS) {
                strips.add(strip);
            }
        }
        if (strips.isEmpty()) {
            throw new IllegalArgumentException("The runs have nothing to show.%nMaybe they have fewer than two rows.");
        }
        double end = runs.stream()
                .mapToDouble(run -> run.series().time(run.series().rows() - 1))
                .max()
                .orElseThrow();
        RunRecord frame = new RunRecord(title, legend(runs, labels), axis(end), marks, List.of());
        return new OverlayFigure(frame, strips);
    }

    /** Only a time axis: what is shaded in one run need not be in another. */
    private static RunSeries axis(double end) {
        return new RunSeries(new double[] {0, end}, Map.of());
    }

    /** The names where they are short enough, otherwise letters. */
    private static List<String> labels(List<Run> runs) {
        boolean fit = runs.stream().allMatch(run -> run.name().length() <= LONGEST_NAME);
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            labels.add(fit ? runs.get(i).name() : Character.toString('A' + i));
        }
        return labels;
    }

    private static String legend(List<Run> runs, List<String> labels) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            String name = runs.get(i).name();
            names.add(labels.get(i).equals(name) ? name : labels.get(i) + ": " + name);
        }
        return String.join("   ", names);
    }

    private static Strip strip(Watched quantity, List<Run> runs, List<String> labels) {
        Scale scale = new Scale(quantity.axis(), 4 * quantity.notable(), -ANY, ANY);
        List<Trace> traces = new ArrayList<>();
        List<Strip.Line> lines = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Trace shown = new Trace(quantity.id(), "", Ink.values()[i], quantity.factor(), false);
            Points points = Points.of(runs.get(i).series(), new Panel(scale, null, false, List.of(shown)), shown);
            Trace line = new Trace(quantity.id() + " " + i, labels.get(i), shown.ink());
            traces.add(line);
            if (points.any()) {
                lines.add(new Strip.Line(line, points));
            }
        }
        Panel panel = new Panel(scale, null, false, traces);
        return new Strip(panel, lines, List.of(), "");
    }
}
