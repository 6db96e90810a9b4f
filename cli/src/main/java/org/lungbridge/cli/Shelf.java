package org.lungbridge.cli;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.catalogue.Endpoints;
import org.lungbridge.scenarios.catalogue.Sheet;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.DeviceKind;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.viz.Figures;
import org.lungbridge.vocabulary.OutputVariable;
import org.lungbridge.vocabulary.OutputVariables;

/** What is shipped, by kind. */
enum Shelf {
    SCENARIOS,
    STRATEGIES,
    COURSES,
    TRIALS,
    CHECKLISTS,
    LEARNERS,
    ENDPOINTS,
    DISEASES,
    DEVICES,
    VARIABLES,
    ORDERS,
    FIGURES;

    /** Something by its name, with one line about it. */
    record Entry(String name, String about) {}

    /** Everything on this shelf, in order. */
    List<Entry> entries() {
        return switch (this) {
            case SCENARIOS -> scenarios();
            case STRATEGIES -> strategies();
            case COURSES -> courses();
            case TRIALS -> trials();
            case CHECKLISTS -> checklists();
            case LEARNERS -> learners();
            case ENDPOINTS -> endpoints();
            case DISEASES -> diseases();
            case DEVICES -> devices();
            case VARIABLES -> variables();
            case ORDERS -> orders();
            case FIGURES -> figures();
        };
    }

    /** The names of everything on this shelf, without reading what is behind them. */
    List<String> names() {
        return switch (this) {
            case SCENARIOS -> Library.scenarios();
            case STRATEGIES -> Library.strategies();
            case COURSES -> Library.courses();
            case TRIALS -> Library.trials();
            case CHECKLISTS -> Library.checklists();
            case LEARNERS -> Library.learners();
            case ENDPOINTS -> List.copyOf(Endpoints.ids());
            case DISEASES, DEVICES, VARIABLES, ORDERS, FIGURES ->
                entries().stream().map(Entry::name).toList();
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

    private static List<Entry> courses() {
        return Library.courses().stream()
                .map(id -> new Entry(
                        id, Objects.requireNonNullElse(Library.course(id).title(), "")))
                .toList();
    }

    private static List<Entry> trials() {
        return Library.trials().stream()
                .map(id -> new Entry(id, Library.trial(id).title()))
                .toList();
    }

    private static List<Entry> checklists() {
        return Library.checklists().stream()
                .map(id -> new Entry(id, Library.checklist(id).title()))
                .toList();
    }

    private static List<Entry> learners() {
        return Library.learners().stream()
                .map(id -> new Entry(id, Library.learner(id).title()))
                .toList();
    }

    private static List<Entry> endpoints() {
        return Endpoints.ids().stream()
                .map(id -> new Entry(id, Endpoints.shipped(id).title()))
                .toList();
    }

    private static List<Entry> diseases() {
        return Library.devices().sheets(DeviceKind.DISEASE).stream()
                .map(sheet -> new Entry(sheet.id(), sheet.title()))
                .toList();
    }

    private static List<Entry> devices() {
        Map<String, Entry> found = new LinkedHashMap<>();
        List<DeviceKind> kinds = new ArrayList<>(List.of(DeviceKind.values()));
        kinds.remove(DeviceKind.DISEASE);
        for (DeviceKind kind : kinds) {
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

    private static List<Entry> figures() {
        return Figures.ALL.stream()
                .map(kind -> new Entry(kind.name(), kind.about() + "; " + kind.where()))
                .toList();
    }
}
