package org.lungbridge.bedside.session;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lungbridge.bedside.stream.Role;
import org.lungbridge.bedside.wire.Digits;
import org.lungbridge.bedside.wire.Json;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.scenarios.document.WireName;
import org.lungbridge.scenarios.document.teaching.ChecklistDocument;
import org.lungbridge.scenarios.document.teaching.ChecklistItem;
import org.lungbridge.scenarios.document.teaching.CriticalStep;
import org.lungbridge.scenarios.document.teaching.SceneState;
import org.lungbridge.scenarios.document.teaching.Teaching;
import org.lungbridge.scenarios.teaching.Checklists;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Everything a page needs to draw itself; made by the thread of the session. */
final class StateJson {
    private static final int LOG_LINES = 200;

    private final Session session;
    private final Role role;
    private final ObjectNode addresses;
    private final Scenario scenario;
    private final @Nullable Teaching teaching;

    StateJson(Session session, Role role, ObjectNode addresses) {
        this.session = session;
        this.role = role;
        this.addresses = addresses;
        this.scenario = session.scene().scenario();
        this.teaching = scenario.teaching();
    }

    ObjectNode json() {
        boolean teaches = role == Role.INSTRUCTOR;
        ObjectNode json = Json.object();
        json.set("session", about());
        json.set("clock", session.clock().json());
        json.set("rights", rights());
        ObjectNode columns = json.putObject("columns");
        columns.set("frame", Frame.heads());
        columns.set("numbers", session.screens().columns().heads(true));
        json.set("numbers", rowOf(true));
        json.putRawValue("frame", new RawValue(session.frameNow()));
        if (teaches) {
            columns.set("truth", session.screens().columns().heads(false));
            json.set("truth", rowOf(false));
        }
        json.set("alarms", AlarmJson.active(session.alarms(), session.wall_s()));
        json.set("limits", AlarmJson.limits(session.alarms()));
        ArrayNode log = json.putArray("log");
        session.log().last(role, LOG_LINES).forEach(line -> log.add(line.json()));
        json.set("results", session.narrator().reports().resultsJson());
        json.set("pictures", session.narrator().picturesJson());
        json.set("pending", session.narrator().reports().pendingJson());
        json.set("brief", brief());
        if (teaches) {
            json.set("checklists", checklists());
            json.set("instructor", instructor());
        } else {
            json.putArray("checklists");
        }
        json.set("equipment", equipment());
        json.put("hints", session.room().hintsId());
        return json;
    }

    private ObjectNode rowOf(boolean seen) {
        return (ObjectNode) Json.read(
                session.screens().numbers(session.pace().now_s(), seen).getBytes(StandardCharsets.UTF_8));
    }

    private ObjectNode rights() {
        return switch (role) {
            case LEARNER -> session.room().rightsJson();
            case OBSERVER -> Json.object().put("orders", false).put("time", false);
            case INSTRUCTOR -> Json.object().put("orders", true).put("time", true);
        };
    }

    private ObjectNode about() {
        Patient patient = scenario.onlyPatient();
        ObjectNode json = Json.object();
        json.put("id", session.id());
        json.put("scenario", scenario.id());
        json.put("title", scenario.title());
        String sex = WireName.of(patient.sex());
        json.put(
                "patient",
                "%s, %s, %s, %s"
                        .formatted(
                                sex.equals("female") ? "Woman" : "Man",
                                patient.age().text(),
                                patient.weight().text(),
                                patient.height().text()));
        json.put("predictedWeight_kg", Digits.millis(patient.predictedBodyWeight_kg()));
        json.put("weight_kg", patient.weight().engineValue());
        json.put("height_cm", patient.height().engineValue());
        json.put("sex", sex);
        json.put("age", patient.age().text());
        json.put("role", role.id());
        json.put("notForPatientCare", "SIMULATION, not for patient care.");
        return json;
    }

    private ObjectNode brief() {
        ObjectNode json = Json.object();
        json.set("prebrief", teaching == null || teaching.prebrief() == null ? null : Json.node(teaching.prebrief()));
        json.set("handover", teaching == null || teaching.handover() == null ? null : Json.node(teaching.handover()));
        ArrayNode objectives = json.putArray("objectives");
        if (scenario.objectives() != null) {
            scenario.objectives().forEach(objectives::add);
        }
        return json;
    }

    private @Nullable ObjectNode equipment() {
        return scenario.equipment() == null ? null : (ObjectNode) Json.node(scenario.equipment());
    }

    /** The checklists with their ticks. */
    ArrayNode checklists() {
        ArrayNode lists = Json.array();
        Map<String, Double> met = session.narrator().met();
        for (ChecklistDocument list : Checklists.of(scenario)) {
            ObjectNode node = lists.addObject().put("id", list.id()).put("title", list.title());
            ArrayNode items = node.putArray("items");
            list.items().forEach(item -> items.add(item(item, met)));
        }
        return lists;
    }

    private ObjectNode item(ChecklistItem item, Map<String, Double> met) {
        Room.Tick tick = session.room().ticks().get(item.id());
        ObjectNode node = Json.object().put("id", item.id()).put("text", item.text());
        if (tick != null) {
            node.put("done", tick.done()).put("note", tick.note());
        } else if (met.containsKey(item.id())) {
            node.put("done", true).putNull("note");
        } else {
            node.putNull("done").putNull("note");
        }
        return node.put("automatic", item.when() != null);
    }

    private ObjectNode instructor() {
        ObjectNode json = Json.object();
        json.set("labels", labels());
        json.set("bookmarks", session.room().bookmarksJson());
        ObjectNode script =
                json.putObject("script").put("state", session.narrator().state());
        ArrayNode states = script.putArray("states");
        if (scenario.rules() != null) {
            scenario.rules().allStates().stream().map(SceneState::name).forEach(states::add);
        }
        ArrayNode actions = json.putArray("actions");
        ArrayNode expected = json.putArray("expected");
        for (CriticalStep step : teaching == null ? List.<CriticalStep>of() : teaching.allActions()) {
            actions.add(action(step));
            expected.add(step.title());
        }
        json.set("rights", session.room().rightsJson());
        json.set("join", addresses);
        json.set("labs", session.room().labsJson());
        json.putNull("branchOf");
        return json;
    }

    private ObjectNode action(CriticalStep step) {
        ObjectNode node = Json.object().put("id", step.id()).put("title", step.title());
        if (step.window() == null) {
            node.putNull("window_s");
        } else {
            node.put("window_s", step.window().engineValue());
        }
        node.put("mustNot", Boolean.TRUE.equals(step.mustNot()));
        Double met = session.narrator().met().get(step.id());
        node.set("done_s", met == null ? null : Json.node(met));
        return node;
    }

    /** Moments with a name, in the order of time. */
    ArrayNode labels() {
        ArrayNode labels = Json.array();
        Stream<Label> orders = scenario.timeline().stream().map(Label::of);
        Stream<Label> marks =
                session.room().bookmarks().stream().map(mark -> new Label(mark.note(), mark.time_s(), "bookmark"));
        Stream<Label> states = session.narrator().entered().entrySet().stream()
                .map(state -> new Label(state.getKey(), Objects.requireNonNull(state.getValue()), "state"));
        Stream.of(orders, marks, states)
                .flatMap(each -> each)
                .sorted(Comparator.comparingDouble(Label::time_s))
                .forEach(label -> labels.addObject()
                        .put("label", label.text())
                        .put("time_s", label.time_s())
                        .put("kind", label.kind()));
        return labels;
    }

    private record Label(String text, double time_s, String kind) {
        static Label of(TimelineOrder order) {
            return new Label(order.kind(), order.at().engineValue(), "order");
        }
    }
}
