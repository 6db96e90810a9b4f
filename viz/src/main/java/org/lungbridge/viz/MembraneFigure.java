package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lungbridge.engine.EventRecord;

/**
 * How the membrane lung clots: pressures of the circuit, the pressure drop and the rise of that over the clean membrane
 * with the range between warning and exchange (30 and 50 %), clot progress, oxygen behind it, blood flow, D-dimer and
 * platelets, with alarms, failures and exchanges numbered.
 */
public final class MembraneFigure extends StripFigure {
    static final FigureKind KIND = FigureKind.ofPatient(
                    "membrane",
                    "pressures, flow and clot of the circuit over time with alarms and exchanges",
                    "where the membrane lung clots",
                    MembraneFigure::fits,
                    (run, view) -> of(run))
            .andInReport();

    private static final double ANY = Double.POSITIVE_INFINITY;
    private static final double PERCENT = 100;
    private static final String CLOT = "ecmoClotProgress";
    private static final String RISE = "ecmoMembraneDeltaPRise";
    /** Warning and exchange, percent above the clean membrane (ELSO alarms as this project has them). */
    private static final double WARNING = 30;

    private static final double EXCHANGE = 50;
    /** Less clot than this share is every circuit's (design choice). */
    private static final double NOTABLE = 0.1;

    private static final Set<String> TOLD = Set.of(
            "start-ecmo",
            "stop-ecmo",
            "clamp-ecmo",
            "unclamp-ecmo",
            "set-ecmo",
            "change-oxygenator",
            "change-circuit",
            "change-pump-head",
            "oxygenator-failure",
            "clot-oxygenator",
            "pump-clot",
            "membrane-alarm",
            "heparin-bolus",
            "set-heparin");

    /** An exchange is told when it is over. */
    private static final String BEGUN = "lines clamped";

    private static final Panel RISING =
            onEcmo("Rise of drop (%)", 20, new Trace(RISE, "rise", Ink.BLUE, PERCENT, false));
    /** Left out where there is less than a percent. */
    private static final Panel CHATTER =
            onEcmo("Chatter (%)", 10, new Trace("ecmoChatter", "chatter", Ink.BLUE, PERCENT, false));

    private static final List<Panel> PANELS = List.of(
            new Panel(
                    new Scale("Circuit (mmHg)", 50, -ANY, ANY),
                    null,
                    true,
                    List.of(
                            new Trace("ecmoPreMembranePressure_mmHg", "before lung", Ink.BLUE),
                            new Trace("ecmoPostMembranePressure_mmHg", "after lung", Ink.ORANGE),
                            new Trace("ecmoDrainagePressure_mmHg", "drainage", Ink.BLACK))),
            onEcmo("Pressure drop (mmHg)", 20, new Trace("ecmoMembraneDeltaP_mmHg", "drop over lung", Ink.BLUE)),
            RISING,
            onEcmo("Clot progress (%)", 10, new Trace(CLOT, "clot", Ink.BLUE, PERCENT, false)),
            onEcmo("PO2 after lung (mmHg)", 100, new Trace("ecmoPostMembranePO2_mmHg", "PO2", Ink.BLUE)),
            onEcmo("Blood flow (L/min)", 1, new Trace("ecmoBloodFlow_LPerMin", "blood flow", Ink.BLUE)),
            CHATTER,
            Panel.withResults("D-dimer (mg/L)", 2, "Ddimer_mgPerL", "Ddimer"),
            Panel.withResults("Platelets (10^9/L)", 40, "platelets_10e9PerL", "platelets"));

    private MembraneFigure(RunRecord run, List<Strip> strips, List<Intervention> told) {
        super("Clot in the membrane lung in", run, strips, List.of(), told);
    }

    private static Panel onEcmo(String label, double span, Trace trace) {
        return new Panel(new Scale(label, span, 0, ANY), null, true, List.of(trace));
    }

    /** Whether the membrane lung clots notably in a run. */
    static boolean fits(RunRecord run) {
        boolean clots = false;
        for (int row = 0; row < run.series().rows() && !clots; row++) {
            clots = run.series().value(CLOT, row) > NOTABLE;
        }
        return run.isDrawable() && clots;
    }

    /** The figure of a patient. */
    public static MembraneFigure of(RunRecord run) {
        List<Strip> strips = new ArrayList<>();
        for (Strip strip : Strip.of(run.series(), PANELS, run.results())) {
            if (strip.panel().equals(CHATTER) && strip.lines().get(0).points().high() < 1) {
                continue;
            }
            boolean rises = strip.panel().equals(RISING)
                    && strip.lines().get(0).points().high() > WARNING / 2;
            strips.add(rises ? strip.with(limits(run), "warn, change") : strip);
        }
        return new MembraneFigure(run, strips, Intervention.of(run.events(), MembraneFigure::isTold));
    }

    /** The range between warning and exchange, where there is a circuit to exchange. */
    private static List<Band> limits(RunRecord run) {
        return Phase.of(run.series()).stream()
                .filter(Phase::onEcmo)
                .map(phase -> new Band(phase.from(), phase.to(), WARNING, EXCHANGE))
                .toList();
    }

    private static boolean isTold(EventRecord event) {
        return Intervention.isOne(event)
                && TOLD.contains(event.what())
                && !event.detail().startsWith(BEGUN);
    }
}
