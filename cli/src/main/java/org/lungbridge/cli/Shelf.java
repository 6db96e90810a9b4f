package org.lungbridge.cli;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.catalogue.Sheet;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.DeviceKind;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.vocabulary.OutputVariable;
import org.lungbridge.vocabulary.OutputVariables;

/** What is shipped, by kind. */
enum Shelf {
    SCENARIOS,
    STRATEGIES,
    DEVICES,
    VARIABLES,
    ORDERS;

    /** Something by its name, with one line about it. */
    record Entry(String name, String about) {}

    /** Everything on this shelf, in order. */
    List<Entry> entries() {
        return switch (this) {
            case SCENARIOS -> scenarios();
            case STRATEGIES -> strategies();
            case DEVICES -> devices();
            case VARIABLES -> variables();
            case ORDERS -> orders();
        };
    }

    private static List<Entry> scenarios() {
        return Library.scenarios().stream()
                .map(id -> new Entry(id, Library.scenario(id).title()))
                .toList();
    }

    private static List<Entry> strategies() {
        return Library.strategies().stream()
                .map(id -> new Entry(id, Library.strategy(id).title()))
                .toList();
    }

    private static List<Entry> devices() {
        Map<String, Entry> found = new LinkedHashMap<>();
        for (DeviceKind kind : DeviceKind.values()) {
            for (Sheet sheet : Library.devices().sheets(kind)) {
                found.putIfAbsent(sheet.id(), new Entry(sheet.id(), kind.noun() + ": " + sheet.title()));
            }
        }
        return List.copyOf(found.values());
    }

    private static List<Entry> variables() {
        List<Entry> found = new ArrayList<>();
        for (OutputVariable variable : OutputVariables.all()) {
            String unit = variable.unitCode().equals("1") ? "" : " (" + variable.unitCode() + ")";
            found.add(new Entry(variable.id(), variable.about() + unit));
        }
        return found;
    }

    private static List<Entry> orders() {
        List<Entry> found = new ArrayList<>();
        for (JsonSubTypes.Type type :
                TimelineOrder.class.getAnnotation(JsonSubTypes.class).value()) {
            About about = type.value().getAnnotation(About.class);
            found.add(new Entry(type.name(), about == null ? "" : about.value()));
        }
        return found;
    }
}
