package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lungbridge.care.Aim;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Rank;

/**
 * How blood was kept from clotting: ACT, aPTT and anti-Xa as they truly were and as the laboratory told, the dose of each
 * drug, and the band that each phase of the strategy aimed at. Decisions of titration are in the list of events; here
 * phases, holds and doses are numbered.
 */
public final class AnticoagulationFigure extends StripFigure {
    static final FigureKind KIND = FigureKind.ofPatient(
                    "anticoagulation",
                    "ACT, aPTT, anti-Xa and doses over time with what the strategy aims at",
                    "where a strategy is followed or heparin runs",
                    AnticoagulationFigure::fits,
                    (run, view) -> of(run))
            .andInReport();

    private static final Set<String> TOLD = Set.of("phase", "target", "hold", "restart", "stop", "dose", "wrong-dose");
    private static final double ANY = Double.POSITIVE_INFINITY;
    private static final Panel ACT = panel("ACT (s)", 40, "ACT_s", "ACT");
    private static final Panel APTT = panel("aPTT (s)", 20, "aPTT_s", "aPTT");
    private static final Panel ANTI_XA = panel("Anti-Xa (IU/mL)", 0.2, "antiXa_IUPerMl", "antiXa");
    private static final List<Panel> DOSES = List.of(
            dose("Heparin (IU/kg/h)", 5, "heparinRate_IUPerKgPerH", "heparin"),
            dose("Bivalirudin (mg/kg/h)", 0.05, "bivalirudinRate_mgPerKgPerH", "bivalirudin"),
            dose("Argatroban (µg/kg/min)", 0.2, "argatrobanRate_ugPerKgPerMin", "argatroban"),
            dose("Under the skin (IU)", 2000, "enoxaparinDepot_IU", "enoxaparin"));
    private static final List<Panel> PANELS =
            Stream.concat(Stream.of(ACT, APTT, ANTI_XA), DOSES.stream()).toList();

    private AnticoagulationFigure(RunRecord run, List<Strip> strips, List<Span> spans, List<Intervention> told) {
        super("Anticoagulation in", run, strips, spans, told);
    }

    private static Panel panel(String label, double span, String column, String test) {
        return new Panel(
                new Scale(label, span, 0, ANY),
                null,
                false,
                List.of(new Trace(column, "true", Ink.BLUE), Trace.results(test, "results", Ink.ORANGE)));
    }

    private static Panel dose(String label, double span, String column, String drug) {
        return new Panel(new Scale(label, span, 0, ANY), null, false, List.of(new Trace(column, drug, Ink.BLUE)));
    }

    /** Whether a strategy is followed in a run, or an anticoagulant given. */
    static boolean fits(RunRecord run) {
        return run.isDrawable()
                && (!Strip.of(run.series(), DOSES).isEmpty()
                        || run.events().stream()
                                .anyMatch(event -> Aim.read(event).isPresent()));
    }

    /** The figure of a patient. */
    public static AnticoagulationFigure of(RunRecord run) {
        List<AimedAt> aims = AimedAt.of(run);
        List<Strip> strips = new ArrayList<>();
        for (Strip strip : Strip.of(run.series(), PANELS, run.results())) {
            strips.add(strip.with(bands(strip.panel(), aims), "aimed at"));
        }
        return new AnticoagulationFigure(
                run, strips, spans(aims), Intervention.of(run.events(), AnticoagulationFigure::isTold));
    }

    private static boolean isTold(EventRecord event) {
        return event.kind().equals(Rank.PROTOCOL.label()) && TOLD.contains(event.what());
    }

    /** What the strategy aims at in a panel, from each aim to the next or to the end of the strategy. */
    private static List<Band> bands(Panel panel, List<AimedAt> aims) {
        List<Band> bands = new ArrayList<>();
        for (AimedAt stretch : aims) {
            Aim aim = stretch.aim();
            boolean here = panel.traces().stream()
                    .anyMatch(trace -> trace.dots() && trace.id().equals(aim.test()));
            if (here) {
                bands.add(new Band(aim.time(), stretch.until(), aim.low(), aim.high()));
            }
        }
        return bands;
    }

    private static List<Span> spans(List<AimedAt> aims) {
        List<Span> spans = new ArrayList<>();
        for (AimedAt stretch : aims) {
            Aim aim = stretch.aim();
            String band = aim.test().isEmpty()
                    ? ""
                    : ": %s %s-%s".formatted(aim.test(), TimeScale.plain(aim.low(), 2), TimeScale.plain(aim.high(), 2));
            spans.add(new Span("phase " + aim.phase() + band, aim.time(), stretch.until()));
        }
        return spans;
    }
}
