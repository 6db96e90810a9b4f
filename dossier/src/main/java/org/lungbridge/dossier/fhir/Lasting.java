package org.lungbridge.dossier.fhir;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lungbridge.engine.EventRecord;

/** What of the chart takes time, how its end reads there, and what breaks it off. */
final class Lasting {
    /** The end of what flowed into the patient. */
    static final String HAS_RUN_IN = "has run in";

    private static final String RENAL = "start-renal-replacement";
    private static final String PLASMA = "plasma-exchange";
    private static final String CONTROL = "control-bleeding";
    private static final Set<String> CIRCUIT = Set.of("change-oxygenator", "change-circuit", "change-pump-head");
    private static final Set<String> TUBE =
            Set.of("intubate", "change-tube", "tracheostomy", "recruitment-maneuver", "bronchoscopy");
    private static final Set<String> TURNS = Set.of("turn-prone", "turn-supine");
    private static final Set<String> TRANSFUSIONS =
            Set.of("transfuse-red-cells", "transfuse-plasma", "transfuse-platelets", "transfuse-cryoprecipitate");

    /** Order; how the chart tells its end, in a line of the same name. Renal replacement is ended by another order. */
    private static final Map<String, Pattern> ENDS = Map.ofEntries(
            Map.entry("change-oxygenator", Pattern.compile("new .* after .*")),
            Map.entry("change-circuit", Pattern.compile("new .* after .*")),
            Map.entry("change-pump-head", Pattern.compile("new .* after .*")),
            Map.entry("intubate", Pattern.compile("tube in, .*")),
            Map.entry("change-tube", Pattern.compile("change of tube for .*")),
            Map.entry("tracheostomy", Pattern.compile("cannula in the trachea.*")),
            Map.entry("turn-prone", Pattern.compile("the patient lies prone.*")),
            Map.entry("turn-supine", Pattern.compile("the patient lies supine.*")),
            Map.entry("recruitment-maneuver", Pattern.compile("ended after .*")),
            Map.entry("bronchoscopy", Pattern.compile("bronchoscopy for .*")),
            Map.entry(PLASMA, Pattern.compile("session \\d+ done.*")),
            Map.entry(CONTROL, Pattern.compile(".* stopped")));

    private Lasting() {}

    /** True of what takes time. */
    static boolean lasts(String kind) {
        return ENDS.containsKey(kind) || TRANSFUSIONS.contains(kind) || kind.equals(RENAL);
    }

    /** True if one of the kind makes way for the next. */
    static boolean oneAtATime(String kind) {
        return lasts(kind) && !TRANSFUSIONS.contains(kind) && !kind.equals(CONTROL);
    }

    /** True if another order of the kind changes what runs: dose, rate, a new filter. */
    static boolean goesOn(String kind) {
        return kind.equals(RENAL);
    }

    /** True if this line tells the end of what its kind began. */
    static boolean isEnd(EventRecord event) {
        if (TRANSFUSIONS.contains(event.what())) {
            return event.detail().equals(HAS_RUN_IN);
        }
        Pattern end = ENDS.get(event.what());
        return end != null && end.matcher(event.detail()).matches();
    }

    /** True if the patient stays as he lies, and the turn the other way that was under way is given up. */
    static boolean abandons(EventRecord event) {
        return TURNS.contains(event.what()) && event.detail().contains("turn under way abandoned");
    }

    /** The status of what is under way once this has happened; empty if it goes on. */
    static Optional<String> stoppedBy(String kind, EventRecord event) {
        if (event.notDone()) {
            boolean late = kind.equals(CONTROL)
                    && event.what().equals(CONTROL)
                    && event.detail().endsWith("nothing bleeds");
            return late ? Optional.of("stopped") : Optional.empty();
        }
        return switch (event.what()) {
            case "stop-renal-replacement" -> when(kind.equals(RENAL), "completed");
            case "stop-plasma-exchange" -> when(kind.equals(PLASMA), "stopped");
            case "exchange-alarm", "exchange-problem" ->
                when(
                        (kind.equals(PLASMA)
                                        || kind.equals(RENAL) && event.what().equals("exchange-problem"))
                                && (event.detail().contains("session ended")
                                        || event.detail().contains("has stopped")),
                        "stopped");
            case "stop-ecmo" -> when(CIRCUIT.contains(kind), "stopped");
            case "extubate" -> when(TUBE.contains(kind), "stopped");
            case "withdraw-life-support" ->
                when(CIRCUIT.contains(kind) || TUBE.contains(kind) || TURNS.contains(kind), "stopped");
            case "turn-prone", "turn-supine" -> when(TURNS.contains(kind) && abandons(event), "stopped");
            default -> Optional.empty();
        };
    }

    private static Optional<String> when(boolean so, String status) {
        return so ? Optional.of(status) : Optional.empty();
    }
}
