package org.lungbridge.viz;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lungbridge.engine.EventRecord;

/**
 * The course of a run on one page: saturation, blood gas, ECMO, circuit pressures, circulation and hemoglobin over one time
 * axis, with a numbered line at each intervention and the time on ECMO or prone shaded. Panels without values are left out;
 * those of the lung join where the patient is turned, that of the ventilator where it is set anew.
 */
public final class TrendFigure implements Figure {
    /** Orders after which airway pressure and volume are part of the course. */
    private static final Set<String> OF_VENTILATOR = Set.of("set-ventilator", "recruitment-maneuver");

    /** Orders of routine, not numbered where that would leave no room for others. */
    private static final Set<String> ROUTINE = Set.of("suction");

    /** Where the panels of the lung come in: after saturation, gas tensions and pH. */
    private static final int AFTER_GASES = 3;

    private final StripPage page;

    private TrendFigure(StripPage page) {
        this.page = page;
    }

    private static List<Panel> panels(boolean turned, boolean ventilatorSet) {
        List<Panel> panels = new ArrayList<>(Panel.TREND);
        if (ventilatorSet) {
            panels.add(AFTER_GASES, Panel.VENTILATOR);
        }
        if (turned) {
            panels.addAll(AFTER_GASES, Panel.LUNG);
        }
        return panels;
    }

    /**
     * The figure of a run.
     *
     * @param title the title of the scenario
     * @param series its time series; columns that are not shown are ignored, panels without columns left out
     * @param events its events; orders, faults and state events are marked
     * @throws IllegalArgumentException if there are fewer than two rows or nothing to show
     */
    public static TrendFigure of(String title, RunSeries series, List<EventRecord> events) {
        return of(new RunRecord(title, "", series, events, List.of()));
    }

    /**
     * The figure of a patient; panels without columns are left out, orders, faults and state events marked.
     *
     * @throws IllegalArgumentException if there are fewer than two rows or nothing to show
     */
    public static TrendFigure of(RunRecord run) {
        if (!run.isDrawable()) {
            throw new IllegalArgumentException(
                    "A trend needs at least two rows, the run has (%d).%nMaybe the run ended before the second row: choose a shorter interval."
                            .formatted(run.series().rows()));
        }
        boolean turned = !ProneSession.of(run.series()).isEmpty();
        boolean set = run.events().stream().anyMatch(event -> OF_VENTILATOR.contains(event.what()));
        List<Strip> strips = Strip.of(run.series(), panels(turned, set));
        if (strips.isEmpty()) {
            throw new IllegalArgumentException(
                    "None of the columns (%s) belongs to the trend figure.%nMaybe this is no time series of a run."
                            .formatted(String.join(", ", run.series().ids())));
        }
        return new TrendFigure(new StripPage(run, strips, List.of(), numbered(run.events())));
    }

    private static List<Intervention> numbered(List<EventRecord> events) {
        List<Intervention> all = Intervention.of(events);
        return all.size() <= Layout.MOST_LISTED
                ? all
                : Intervention.of(events, event -> Intervention.isOne(event) && !ROUTINE.contains(event.what()));
    }

    @Override
    public void writePng(OutputStream out) throws IOException {
        page.writePng(out);
    }

    @Override
    public String svg() {
        return page.svg(description());
    }

    @Override
    public String description() {
        return page.words("Trends of");
    }
}
