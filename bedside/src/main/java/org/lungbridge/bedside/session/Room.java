package org.lungbridge.bedside.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lungbridge.bedside.wire.Json;
import org.lungbridge.scenarios.document.teaching.CueLevel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an instructor has laid out around the bed: rights, hints, bookmarks, ticks, results that are forced or held back. */
final class Room {
    private static final String NOTE = "note";
    private static final int MOST_BOOKMARKS = 500;

    /** A moment to come back to. */
    record Bookmark(int id, double time_s, String note) {}

    /** A line of a checklist as somebody marked it; done is null where the tick was taken away. */
    record Tick(boolean done, String note) {}

    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final Map<String, Tick> ticks = new TreeMap<>();
    private final Map<String, Double> forced = new TreeMap<>();
    private final Set<String> withheld = new TreeSet<>();
    private boolean orders = true;
    private boolean time;
    private CueLevel hints;

    Room(CueLevel hints, boolean learnersMayRun) {
        this.hints = hints;
        this.time = learnersMayRun;
    }

    boolean mayOrder() {
        return orders;
    }

    boolean mayRun() {
        return time;
    }

    void rights(boolean mayOrder, boolean mayRun) {
        orders = mayOrder;
        time = mayRun;
    }

    CueLevel hints() {
        return hints;
    }

    void hints(String level) {
        try {
            hints = CueLevel.valueOf(level.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Refused.invalid("The level of hints is (%s); none, hint or direct is due.".formatted(level));
        }
    }

    Bookmark bookmark(double time_s, String note) {
        if (bookmarks.size() >= MOST_BOOKMARKS) {
            throw Refused.notNow("There are %s bookmarks already.".formatted(MOST_BOOKMARKS));
        }
        int id = bookmarks.isEmpty() ? 1 : bookmarks.get(bookmarks.size() - 1).id() + 1;
        Bookmark made = new Bookmark(id, time_s, note);
        bookmarks.add(made);
        return made;
    }

    Bookmark bookmark(int id) {
        return bookmarks.stream()
                .filter(bookmark -> bookmark.id() == id)
                .findFirst()
                .orElseThrow(() -> Refused.unknown("There is no bookmark (%s).".formatted(id)));
    }

    List<Bookmark> bookmarks() {
        return List.copyOf(bookmarks);
    }

    void tick(String item, @Nullable Boolean done, String note) {
        if (done == null) {
            ticks.remove(item);
        } else {
            ticks.put(item, new Tick(done, note));
        }
    }

    Map<String, Tick> ticks() {
        return Map.copyOf(ticks);
    }

    void force(String test, double value) {
        forced.put(test, value);
    }

    void free(String test) {
        forced.remove(test);
    }

    void withhold(String panel) {
        withheld.add(panel);
    }

    void release(String panel) {
        withheld.remove(panel);
    }

    void everythingMeasured() {
        forced.clear();
        withheld.clear();
    }

    ObjectNode rightsJson() {
        return Json.object().put("orders", orders).put("time", time);
    }

    String hintsId() {
        return hints.name().toLowerCase(Locale.ROOT);
    }

    ArrayNode bookmarksJson() {
        ArrayNode array = Json.array();
        bookmarks.forEach(mark -> array.addObject()
                .put("id", mark.id())
                .put("time_s", mark.time_s())
                .put(NOTE, mark.note()));
        return array;
    }

    ObjectNode labsJson() {
        ObjectNode json = Json.object();
        ArrayNode held = json.putArray("withhold");
        withheld.forEach(held::add);
        ArrayNode values = json.putArray("force");
        forced.forEach((test, value) -> values.addObject().put("test", test).put("value", value));
        return json;
    }

    /** Marks as a document, by which a run is judged. */
    ObjectNode marks() {
        ObjectNode json = Json.object().put("by", "instructor");
        ArrayNode marks = json.putArray("marks");
        ticks.forEach((item, tick) -> {
            ObjectNode mark = marks.addObject().put("item", item).put("done", tick.done());
            if (!tick.note().isEmpty()) {
                mark.put(NOTE, tick.note());
            }
        });
        return json;
    }

    /** All of it, for the disk. */
    ObjectNode json() {
        ObjectNode json = Json.object();
        json.set("rights", rightsJson());
        json.put("hints", hintsId());
        json.set("bookmarks", bookmarksJson());
        json.set("labs", labsJson());
        json.set("marks", marks());
        return json;
    }

    /** Takes over what the disk holds. */
    void readBack(JsonNode json) {
        rights(
                json.path("rights").path("orders").asBoolean(true),
                json.path("rights").path("time").asBoolean(false));
        hints(json.path("hints").asString("hint"));
        json.path("bookmarks")
                .forEach(mark -> bookmarks.add(new Bookmark(
                        mark.path("id").asInt(),
                        mark.path("time_s").asDouble(),
                        mark.path(NOTE).asString())));
        json.path("labs").path("withhold").forEach(panel -> withheld.add(panel.asString()));
        json.path("labs")
                .path("force")
                .forEach(entry -> forced.put(
                        entry.path("test").asString(), entry.path("value").asDouble()));
        json.path("marks")
                .path("marks")
                .forEach(mark -> ticks.put(
                        mark.path("item").asString(),
                        new Tick(mark.path("done").asBoolean(), mark.path(NOTE).asString(""))));
    }
}
