package org.lungbridge.bedside.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lungbridge.bedside.wire.Json;
import org.lungbridge.engine.StepView;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.reading.Observable;
import org.lungbridge.vocabulary.OutputVariable;
import org.lungbridge.vocabulary.OutputVariables;
import tools.jackson.databind.node.ArrayNode;

/** The output variables as a session reads them: which of them show beside the bed, and which only an instructor sees. */
final class Columns {
    private static final Set<String> FINE =
            Set.of("1", "L/min", "L", "mmol/L", "ug/kg/min", "g/L", "mg/kg/h", "[IU]/mL");

    private final List<OutputVariable> all = OutputVariables.all();
    private final List<Integer> seen = new ArrayList<>();
    private final List<Integer> truth = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    Columns() {
        for (int k = 0; k < all.size(); k++) {
            (Observable.shows(all.get(k)) ? seen : truth).add(k);
            places.put(all.get(k).id(), k);
        }
    }

    /** How many there are. */
    int size() {
        return all.size();
    }

    /** Reads all of them, each in its unit. */
    void read(StepView view, double[] into) {
        for (int k = 0; k < into.length; k++) {
            OutputVariable variable = all.get(k);
            into[k] = variable.unit().of(view.get(variable.shows()));
        }
    }

    /** The place of a variable. */
    int place(String id) {
        Integer place = places.get(id);
        if (place == null) {
            throw Refused.invalid("No variable is called (%s).".formatted(id));
        }
        return place;
    }

    /** Whether a variable shows beside the bed. */
    boolean isSeen(int place) {
        return seen.contains(place);
    }

    /** What shows, or what does not, out of a whole row. */
    double[] part(double[] row, boolean ofSeen) {
        List<Integer> places = ofSeen ? seen : truth;
        double[] part = new double[places.size()];
        for (int k = 0; k < part.length; k++) {
            part[k] = row[places.get(k)];
        }
        return part;
    }

    /** Heads of the columns that show, or of those that do not. */
    ArrayNode heads(boolean ofSeen) {
        ArrayNode heads = Json.array();
        for (int place : ofSeen ? seen : truth) {
            OutputVariable variable = all.get(place);
            heads.addObject()
                    .put("id", variable.id())
                    .put("unit", shown(variable.unit()))
                    .put("label", variable.about())
                    .put("group", variable.group())
                    .put("decimals", decimals(variable));
        }
        return heads;
    }

    /** A unit as screens print it. */
    static String shown(Unit unit) {
        return switch (unit) {
            case CELSIUS -> "°C";
            case RPM -> "/min";
            default ->
                unit.code()
                        .replaceAll("\\{[A-Z]+}", "")
                        .replaceAll("[\\[\\]]", "")
                        .replace("10*9", "10^9");
        };
    }

    private static int decimals(OutputVariable variable) {
        String unit = shown(variable.unit());
        if (variable.id().startsWith("pH")) {
            return 2;
        }
        return FINE.contains(variable.unit().code()) ? 2 : unit.equals("°C") || unit.equals("g/dL") ? 1 : 0;
    }
}
