package org.lungbridge.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.Schemas;
import org.lungbridge.scenarios.Templates;

/** What is written for a new document: the document, what belongs to it, and the schemas. */
final class NewFiles {
    private final NewName called;
    private final Map<Path, byte[]> documents = new LinkedHashMap<>();
    private final Map<Path, byte[]> schemas = new LinkedHashMap<>();

    NewFiles(NewName called) {
        this.called = called;
    }

    /** A scenario; a lesson has its learners beside it. */
    void scenario(@Nullable String from, boolean lesson) {
        schema("scenario");
        if (from != null) {
            document(called.file(), copy(Library.scenarioBytes(from), "scenario", "id", from, called.id()));
            Library.learners().stream()
                    .filter(id -> id.startsWith(from + "."))
                    .forEach(id -> learnerOf(from, id, called.id() + id.substring(from.length())));
            return;
        }
        document(called.file(), lesson ? Templates.lesson(called.id()) : Templates.scenario(called.id()));
        if (lesson) {
            schema("learner");
            for (String word : Templates.LEARNERS) {
                Path file = called.documentBeside(called.id() + "." + word);
                document(file, Templates.learner(word, called.id()));
            }
        }
    }

    private void learnerOf(String scenario, String learner, String id) {
        schema("learner");
        String copy = copy(Library.learnerBytes(learner), "learner", "id", learner, id);
        document(called.documentBeside(id), replaced(copy, "scenario", scenario, called.id()));
    }

    /** A learner's script. */
    void learner(@Nullable String from, @Nullable String scenario) {
        schema("learner");
        String plays = scenario == null ? called.id().split("\\.", 2)[0] : scenario;
        if (from == null) {
            String expert = Templates.learner(Templates.LEARNERS.get(0), plays);
            document(called.file(), replaced(expert, "id", plays + ".expert", called.id()));
            return;
        }
        String copy = copy(Library.learnerBytes(from), "learner", "id", from, called.id());
        document(
                called.file(),
                scenario == null
                        ? copy
                        : replaced(copy, "scenario", Library.learner(from).scenario(), scenario));
    }

    /** A checklist. */
    void checklist(@Nullable String from) {
        schema("checklist");
        document(
                called.file(),
                from == null
                        ? Templates.checklist(called.id())
                        : copy(Library.checklistBytes(from), "checklist", "id", from, called.id()));
    }

    /** A trial. */
    void trial(@Nullable String from) {
        schema("trial");
        document(
                called.file(),
                from == null
                        ? Templates.trial(called.id())
                        : copy(Library.trialBytes(from), "trial", "id", from, called.id()));
    }

    private void schema(String name) {
        schemas.put(called.beside(schemaFile(name)), Schemas.text(name).getBytes(StandardCharsets.UTF_8));
    }

    private void document(Path file, String text) {
        documents.put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A shipped document with another id, and its schema beside it. */
    private static String copy(byte[] shipped, String schema, String field, String old, String with) {
        String text = new String(shipped, StandardCharsets.UTF_8);
        String beside = "\"$schema\": \"./" + schemaFile(schema) + "\"";
        String here = Pattern.compile("\"\\$schema\"\\s*:\\s*\"[^\"]*\"")
                .matcher(text)
                .replaceFirst(Matcher.quoteReplacement(beside));
        return replaced(here, field, old, with);
    }

    private static String replaced(String text, String field, String old, String with) {
        return Pattern.compile("(\"" + field + "\"\\s*:\\s*)\"" + Pattern.quote(old) + "\"")
                .matcher(text)
                .replaceFirst("$1\"" + Matcher.quoteReplacement(with) + "\"");
    }

    private static String schemaFile(String name) {
        return name + ".schema.json";
    }

    Map<Path, byte[]> documents() {
        return documents;
    }

    Map<Path, byte[]> schemas() {
        return schemas;
    }
}
