package org.lungbridge.scenarios.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lungbridge.laboratory.Measurand;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.OutputVariable;
import org.lungbridge.vocabulary.OutputVariables;

/**
 * Something a condition may look at.
 *
 * @param name as written, without {@code true:}
 * @param unit of its values
 * @param quantity what a screen shows or what is true, by its name in the vocabulary; empty for a result of the laboratory
 * @param column of the recording that shows it; empty for a result of the laboratory
 * @param truth whether nobody at the bedside sees it
 */
public record Observable(String name, Unit unit, String quantity, String column, boolean truth) {
    /** What stands before the name of a true value. */
    static final String TRUTH = "true:";

    /** Groups of output variables that show on screens beside the bed. */
    private static final Set<String> SCREENS = Set.of("ventilator", "position", "monitor");

    /** What else shows: on monitor, console, pumps, and what nurses count. */
    private static final Set<String> SHOWN = Set.of(
            "heartRate_perMin",
            "MAP_mmHg",
            "systolicPressure_mmHg",
            "diastolicPressure_mmHg",
            "CVP_mmHg",
            "temperature_degC",
            "norepinephrine_ugPerKgPerMin",
            "heparinRate_IUPerKgPerH",
            "bivalirudinRate_mgPerKgPerH",
            "argatrobanRate_ugPerKgPerMin",
            "urineOutput_mLPerH",
            "redCellUnits",
            "fluidBalance_L",
            "airwaySupport",
            "hemoptysis_mLPerH",
            "renalReplacement",
            "plasmaExchange_mLPerH",
            "alive");

    /** What the console cannot know. */
    private static final Set<String> HIDDEN = Set.of("ecmoRecirculation", "ecmoClotProgress", "ecmoFlowOverCO");

    private static final Map<String, Observable> SEEN = new LinkedHashMap<>();
    private static final Map<String, Observable> TRUE = new LinkedHashMap<>();

    static {
        for (OutputVariable variable : OutputVariables.all()) {
            put(TRUE, variable, true);
            boolean ecmo = variable.group().equals("ecmo") && !HIDDEN.contains(variable.id());
            if (SCREENS.contains(variable.group()) || SHOWN.contains(variable.id()) || ecmo) {
                put(SEEN, variable, false);
            }
        }
        for (Measurand measurand : Measurand.values()) {
            String test = measurand.result();
            SEEN.putIfAbsent(test, new Observable(test, measurand.unit(), "", "", false));
        }
    }

    /** Whether an output variable shows on a screen beside the bed. */
    public static boolean shows(OutputVariable variable) {
        return SEEN.containsKey(variable.id())
                && SEEN.get(variable.id()).column().equals(variable.id());
    }

    private static void put(Map<String, Observable> all, OutputVariable variable, boolean truth) {
        for (String name : List.of(variable.id(), shortened(variable.id()))) {
            all.putIfAbsent(name, new Observable(name, variable.unit(), variable.shows(), variable.id(), truth));
        }
    }

    /** The id without its unit: {@code MAP} for {@code MAP_mmHg}. */
    private static String shortened(String id) {
        int unit = id.indexOf('_');
        return unit < 0 ? id : id.substring(0, unit);
    }

    /** Whether it is a result of the laboratory. */
    public boolean isResult() {
        return quantity.isEmpty();
    }

    /** What is written like this; true values carry {@code true:} before their names. */
    static Optional<Observable> find(String written) {
        return Optional.ofNullable(
                written.startsWith(TRUTH) ? TRUE.get(written.substring(TRUTH.length())) : SEEN.get(written));
    }

    /** Whether there is a true value of a name that nobody sees. */
    static boolean isHidden(String name) {
        return TRUE.containsKey(name) && !SEEN.containsKey(name);
    }

    /** Names that may be written where this one is: true values or what is seen. */
    static Set<String> names(String written) {
        Set<String> names = new TreeSet<>();
        if (written.startsWith(TRUTH)) {
            TRUE.keySet().forEach(name -> names.add(TRUTH + name));
        } else {
            names.addAll(SEEN.keySet());
        }
        return names;
    }
}
