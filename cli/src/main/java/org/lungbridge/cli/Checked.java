package org.lungbridge.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lungbridge.scenarios.file.JsonFile;
import org.lungbridge.scenarios.reading.Problem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was found of a document.
 *
 * @param name as the user gave it
 * @param valid whether it passes
 * @param file its name in messages
 * @param problems of an invalid one everything that is wrong, of a valid one the warnings
 */
record Checked(String name, boolean valid, String file, List<Problem> problems) {
    Checked {
        problems = List.copyOf(problems);
    }

    /** For a terminal. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (valid) {
            lines.add(name + ": valid");
        }
        problems.forEach(problem -> lines.add(problem.describe(file)));
        return lines;
    }

    /** For programs: an array, one object a document. */
    static String json(List<Checked> all) {
        ObjectNode root = JsonFile.object();
        ArrayNode documents = root.putArray("documents");
        all.forEach(one -> one.put(documents.addObject()));
        return new String(JsonFile.bytes(root), StandardCharsets.UTF_8);
    }

    private void put(ObjectNode document) {
        document.put("name", name).put("valid", valid);
        ArrayNode found = document.putArray("problems");
        for (Problem problem : problems) {
            ObjectNode each = found.addObject()
                    .put("pointer", problem.pointer())
                    .put("line", problem.line())
                    .put("column", problem.column())
                    .put("message", problem.message());
            if (problem.hint() != null) {
                each.put("hint", problem.hint());
            }
        }
    }
}
