package org.lungbridge.cli;

import java.util.OptionalDouble;
import org.lungbridge.recording.Numbers;
import org.lungbridge.rules.score.Line;
import org.lungbridge.rules.score.Score;
import org.lungbridge.scenarios.file.JsonFile;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code score.json}: how a run was judged. */
final class ScoreFile {
    static final String NAME = "score.json";

    private ScoreFile() {}

    static byte[] bytes(Score score) {
        ObjectNode json = JsonFile.object();
        json.put("points", Numbers.decimal(score.points()));
        json.put("most", Numbers.decimal(score.most()));
        json.put("share", Numbers.decimal(score.share()));
        json.put("passed", score.passed().orElse(null));
        score.timed()
                .ifPresentOrElse(
                        line -> {
                            ObjectNode timed = json.putObject("timed");
                            timed.put("id", line.id());
                            put(timed, "seconds", line.seconds());
                        },
                        () -> json.putNull("timed"));
        ArrayNode lines = json.putArray("lines");
        score.lines().forEach(line -> put(lines.addObject(), line));
        return JsonFile.bytes(json);
    }

    private static void put(ObjectNode node, Line line) {
        node.put("kind", line.kind());
        node.put("id", line.id());
        node.put("title", line.title());
        node.put("verdict", line.verdict().id());
        put(node, "opened_s", line.opened());
        put(node, "done_s", line.done());
        put(node, "seconds", line.seconds());
        if (line.share().isPresent()) {
            put(node, "share", line.share());
        }
        node.put("points", Numbers.decimal(line.points()));
        node.put("most", Numbers.decimal(line.most()));
        if (!line.note().isEmpty()) {
            node.put("note", line.note());
        }
    }

    private static void put(ObjectNode node, String field, OptionalDouble value) {
        if (value.isPresent()) {
            node.put(field, Numbers.decimal(value.getAsDouble()));
        } else {
            node.putNull(field);
        }
    }
}
