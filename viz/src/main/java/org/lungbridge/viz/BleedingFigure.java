package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Rank;

/**
 * What was lost and what was given: cumulative bleeding into the lung and elsewhere, its rates, hemoglobin, platelets and
 * fibrinogen with their results, and a numbered line at each product.
 */
public final class BleedingFigure extends StripFigure {
    static final FigureKind KIND = FigureKind.ofPatient(
                    "bleeding",
                    "blood lost into the lung and elsewhere, its rate, blood counts and products",
                    "where blood is lost",
                    BleedingFigure::fits,
                    (run, view) -> of(run))
            .andInReport();

    private static final double ANY = Double.POSITIVE_INFINITY;
    private static final String LUNG = "cumulativeAlveolarBleeding_mL";
    private static final String ELSEWHERE = "cumulativeOtherBleeding_mL";
    /** Less is oozing that nobody would draw (design choice), mL. */
    private static final double NOTABLE = 50;

    private static final Set<String> GIVEN = Set.of(
            "transfuse-red-cells",
            "transfuse-plasma",
            "transfuse-platelets",
            "transfuse-cryoprecipitate",
            "give-fibrinogen",
            "give-antithrombin",
            "give-pcc",
            "give-vwf",
            "tranexamic-acid",
            "aminocaproic-acid",
            "rfviia",
            "desmopressin",
            "protamine",
            "bleed",
            "bleed-at-site",
            "set-capillaritis",
            "set-alveolar-bleeding");
    /** Bleeds that stop show in the rate. */
    private static final String STOPPED = " stopped: ";

    /** A product is told when it begins. */
    private static final String RUN_IN = "has run in";

    private static final Set<String> DONE = Set.of("product", "hold", "restart");

    private static final List<Panel> PANELS = List.of(
            new Panel(
                    new Scale("Blood lost (mL)", 100, 0, ANY),
                    new Scale("Red cells (units)", 2, 0, ANY),
                    false,
                    List.of(
                            new Trace(LUNG, "into lung", Ink.BLUE),
                            new Trace(ELSEWHERE, "elsewhere", Ink.ORANGE),
                            new Trace("redCellUnits", "cells given", Ink.BLACK, 1, true))),
            new Panel(
                    new Scale("Bleeding (mL/h)", 20, 0, ANY),
                    null,
                    false,
                    List.of(
                            new Trace("alveolarBleeding_mLPerH", "into lung", Ink.BLUE),
                            new Trace("otherBleeding_mLPerH", "elsewhere", Ink.ORANGE))),
            Panel.withResults("Hb (g/dL)", 2, "hemoglobin_gPerDL", "hemoglobin"),
            Panel.withResults("Platelets (10^9/L)", 40, "platelets_10e9PerL", "platelets"),
            Panel.withResults("Fibrinogen (g/L)", 1, "fibrinogen_gPerL", "fibrinogen"));

    private static final Panel GIVEN_UNITS = new Panel(
            new Scale("Given (units)", 2, 0, ANY),
            null,
            false,
            List.of(
                    new Trace("platelets", "platelets", Ink.ORANGE),
                    new Trace("plasma", "plasma", Ink.GREEN),
                    new Trace("cryoprecipitate", "cryoprecipitate", Ink.BLACK)));

    private BleedingFigure(RunRecord run, List<Strip> strips, List<Intervention> told) {
        super("Bleeding and transfusion in", run, strips, List.of(), told);
    }

    /** Whether a notable volume is lost in a run. */
    static boolean fits(RunRecord run) {
        return run.isDrawable() && lost(run, LUNG) + lost(run, ELSEWHERE) > NOTABLE;
    }

    private static double lost(RunRecord run, String column) {
        return run.series().has(column)
                ? run.series().value(column, run.series().rows() - 1)
                : 0;
    }

    /** The figure of a patient. */
    public static BleedingFigure of(RunRecord run) {
        List<Strip> strips = new ArrayList<>(Strip.of(run.series(), PANELS, run.results()));
        products(run).ifPresent(given -> strips.add(Math.min(2, strips.size()), given));
        return new BleedingFigure(run, strips, Intervention.of(run.events(), BleedingFigure::isTold));
    }

    /** Staircases of what was given beside red cells, whose own stand with the losses. */
    private static Optional<Strip> products(RunRecord run) {
        List<Strip.Line> lines = new ArrayList<>();
        for (Trace trace : GIVEN_UNITS.traces()) {
            List<Measured> corners = Products.of(run, trace.id());
            if (!corners.isEmpty()) {
                lines.add(new Strip.Line(trace, Points.of(corners, trace.id())));
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Strip(GIVEN_UNITS, lines, List.of(), ""));
    }

    private static boolean isTold(EventRecord event) {
        return event.kind().equals(Rank.PROTOCOL.label())
                ? DONE.contains(event.what())
                        || GIVEN.contains(event.what()) && !event.detail().equals(RUN_IN)
                : GIVEN.contains(event.what())
                        && Intervention.isOne(event)
                        && !event.detail().contains(STOPPED);
    }
}
