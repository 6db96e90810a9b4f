package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lungbridge.engine.EventRecord;

/**
 * The course of a run on one page: saturation, blood gas, ECMO, circuit pressures, circulation and hemoglobin over one time
 * axis, with a numbered line at each intervention and the time on ECMO or prone shaded. Panels without values are left out;
 * those of the lung join where the patient is turned, that of the ventilator where it is set anew.
 */
public final class TrendFigure extends StripFigure {
    static final FigureKind KIND = FigureKind.ofPatient(
                    "trend",
                    "saturation, gases, ECMO, circulation, ventilator and blood over time with what was done",
                    "in every run",
                    RunRecord::isDrawable,
                    (run, view) -> of(run))
            .andInReport();

    /** Orders after which airway pressure and volume are part of the course. */
    private static final Set<String> OF_VENTILATOR = Set.of("set-ventilator", "recruitment-maneuver");

    /** Orders of routine, not numbered where that would leave no room for others. */
    private static final Set<String> ROUTINE = Set.of("suction");

    private static final Map<String, double[]> LIMITS = Map.of(
            "Saturation (%)", new double[] {88, 100},
            "MAP (mmHg)", new double[] {60, 110},
            "Heart rate (/min)", new double[] {50, 130},
            "Circuit (mmHg)", new double[] {-100, 300});

    /** Where the panels of the lung come in: after saturation, gas tensions and pH. */
    private static final int AFTER_GASES = 3;

    private TrendFigure(RunRecord run, List<Strip> strips, List<Intervention> told) {
        super("Trends of", run, strips, List.of(), told);
    }

    private static List<Panel> panels(RunRecord run) {
        boolean turned = !ProneSession.of(run.series()).isEmpty();
        boolean set = run.events().stream().anyMatch(event -> OF_VENTILATOR.contains(event.what()));
        List<Panel> panels = new ArrayList<>(Panel.TREND);
        panels.add(panels.size() - 1, Panel.HEART_RATE);
        if (AnticoagulationFigure.fits(run)) {
            panels.add(Panel.CLOTTING);
        }
        if (BleedingFigure.fits(run)) {
            panels.add(Panel.BLEEDING);
        }
        if (set) {
            panels.add(AFTER_GASES, Panel.VENTILATOR);
        }
        if (turned) {
            panels.addAll(AFTER_GASES, Panel.LUNG);
        }
        return panels;
    }

    /** Alarm limits as a bedside sets them (design choice), in the unit of the panel. */
    private static Strip limited(Strip strip, RunRecord run) {
        double[] limits = LIMITS.get(strip.panel().left().label());
        if (limits == null) {
            return strip;
        }
        List<Band> bands = strip.panel().onlyOnEcmo()
                ? Phase.of(run.series()).stream()
                        .filter(Phase::onEcmo)
                        .map(phase -> new Band(phase.from(), phase.to(), limits[0], limits[1]))
                        .toList()
                : List.of(new Band(0, run.end(), limits[0], limits[1]));
        return strip.with(bands, "alarm limits");
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
                    "A trend needs at least two rows, the run has (%s).%nMaybe the run ended before the second row: choose a shorter interval."
                            .formatted(run.series().rows()));
        }
        List<Strip> strips = Strip.of(run.series(), panels(run), run.results()).stream()
                .map(strip -> limited(strip, run))
                .toList();
        if (strips.isEmpty()) {
            throw new IllegalArgumentException(
                    "None of the columns (%s) belongs to the trend figure.%nMaybe this is no time series of a run."
                            .formatted(String.join(", ", run.series().ids())));
        }
        return new TrendFigure(run, strips, numbered(run.events()));
    }

    private static List<Intervention> numbered(List<EventRecord> events) {
        List<Intervention> all = Intervention.of(events);
        return all.size() <= Layout.MOST_LISTED
                ? all
                : Intervention.of(events, event -> Intervention.isOne(event) && !ROUTINE.contains(event.what()));
    }
}
