package org.lungbridge.scenarios;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lungbridge.scenarios.catalogue.Shipped;

/** Documents to begin with: valid as they are, with notes of what to write where. */
public final class Templates {
    /** What a template is called after before it is copied. */
    private static final String ID = "my-scenario";

    /** The words of the learners a lesson is tried with, best first. */
    public static final List<String> LEARNERS = List.of("expert", "slow", "harmful");

    private Templates() {}

    /** A scenario without rules. */
    public static String scenario(String id) {
        return text("scenario", id);
    }

    /** A scenario with rules and a lesson. */
    public static String lesson(String id) {
        return text("lesson", id);
    }

    /** One of the {@link #LEARNERS} of the lesson. */
    public static String learner(String word, String scenario) {
        return text("learner." + word, scenario);
    }

    /** A checklist of a site. */
    public static String checklist(String id) {
        return text("checklist", id);
    }

    /** A trial of two strategies. */
    public static String trial(String id) {
        return text("trial", id);
    }

    private static String text(String name, String id) {
        byte[] bytes = Shipped.bytes("templates/" + name + ".json");
        return new String(bytes, StandardCharsets.UTF_8).replace(ID, id);
    }
}
