package org.lungbridge.viz;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;

/**
 * Before, during and after prone position: small pictures of oxygenation, PaCO2, dead space, compliance and mechanical
 * power, one line for each patient from moment to moment, and published values beside them where there are any.
 */
public final class ProneFigure extends Figure {
    static final FigureKind KIND = FigureKind.ofRun(
            "prone",
            "oxygenation, dead space, compliance and power before, during and after prone position",
            "where a patient is turned",
            ProneFigure::fits,
            (runs, view) -> ofRuns(runs));

    /**
     * One patient of the figure.
     *
     * @param id the name beside the lines
     * @param title the patient in a few words
     * @param series the time series of the run
     */
    public record Patient(String id, String title, RunSeries series) {}

    private final String title;
    private final ProneValues values;
    private final ProneReference.Set references;
    private final ProneLayout layout;

    private ProneFigure(String title, List<Patient> patients) {
        this.title = title;
        this.values = new ProneValues(patients);
        this.references = ProneReference.of(patients.stream().anyMatch(ProneFigure::onEcmoBefore));
        this.layout = new ProneLayout(values.panels().size(), patients.size());
    }

    private static boolean fits(List<RunRecord> runs) {
        return runs.stream().anyMatch(run -> ProneMoment.isIn(run.series()));
    }

    private static Figure ofRuns(List<RunRecord> runs) {
        List<Patient> patients = runs.stream()
                .map(run ->
                        new Patient(run.name(), run.patient().isEmpty() ? run.title() : run.patient(), run.series()))
                .toList();
        return of(runs.get(0).title(), patients);
    }

    private static boolean onEcmoBefore(Patient patient) {
        int row = ProneMoment.BEFORE.row(patient.series());
        return row >= 0 && Phase.pumpTurns(patient.series(), row);
    }

    /**
     * The figure of one patient or several.
     *
     * @param title the title of the scenario
     * @param patients in the order of their names in the figure; those who were never turned are left out
     * @throws IllegalArgumentException if nobody was turned prone or there is nothing to show
     */
    public static ProneFigure of(String title, List<Patient> patients) {
        List<Patient> turned = patients.stream()
                .filter(patient -> ProneMoment.isIn(patient.series()))
                .toList();
        if (turned.isEmpty()) {
            throw new IllegalArgumentException(
                    "Nobody is turned prone in this run.%nMaybe the figure (trend) was meant.".formatted());
        }
        ProneFigure figure = new ProneFigure(title, turned);
        if (figure.values.panels().isEmpty()) {
            throw new IllegalArgumentException(
                    "None of the columns of the run belongs to the prone figure.%nMaybe this is no time series of a run."
                            .formatted());
        }
        return figure;
    }

    /** How the lines of a patient look; beyond four patients the inks return with hollow marks. */
    static Ink ink(int patient) {
        return Ink.values()[patient % Ink.values().length];
    }

    static boolean hollow(int patient) {
        return patient / Ink.values().length % 2 != 0;
    }

    @Override
    String title() {
        return title;
    }

    @Override
    double width() {
        return Layout.WIDTH;
    }

    @Override
    double height() {
        return layout.height();
    }

    @Override
    public String description() {
        return ProneWords.of(title, values, references);
    }

    @Override
    void draw(Graphics2D pen, Theme theme) {
        ProneLettering letters = new ProneLettering(pen, theme, layout, values);
        letters.title(title);
        ProneChart charts = new ProneChart(theme, values, references.marks());
        for (int p = 0; p < values.panels().size(); p++) {
            PronePanel panel = values.panels().get(p);
            ChartRenderingInfo places = new ChartRenderingInfo();
            charts.of(panel).draw(pen, layout.chart(p), places);
            Rectangle2D area = places.getPlotInfo().getDataArea();
            letters.moments(area);
            letters.names(area, panel, values.range(panel, references.marks()));
        }
        letters.key(references.note());
    }
}
