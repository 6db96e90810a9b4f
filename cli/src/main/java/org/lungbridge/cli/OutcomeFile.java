package org.lungbridge.cli;

import java.util.Locale;
import org.lungbridge.engine.NumericalFailure;
import org.lungbridge.engine.Outcome;
import org.lungbridge.outcome.Course;
import org.lungbridge.recording.Numbers;
import org.lungbridge.scenarios.file.JsonFile;
import tools.jackson.databind.node.ObjectNode;

/** {@code outcome.json}: how the run ended, and what became of the patient. */
final class OutcomeFile {
    static final String NAME = "outcome.json";

    private OutcomeFile() {}

    static byte[] bytes(Outcome outcome, Course course) {
        ObjectNode json = JsonFile.object();
        json.put("ending", ending(outcome));
        json.put("alive", outcome.alive());
        json.put("reason", outcome.endReason());
        json.put("end_s", Numbers.decimal(outcome.endTime()));
        if (outcome.failure().isPresent()) {
            NumericalFailure failure = outcome.failure().get();
            ObjectNode node = json.putObject("failure");
            node.put("time_s", Numbers.decimal(failure.time()));
            node.put("state", failure.state());
            node.put("why", failure.why());
        } else {
            json.putNull("failure");
        }
        CourseFields.put(json.putObject("course"), course);
        return JsonFile.bytes(json);
    }

    /** The ending as written in files: {@code end-time}. */
    static String ending(Outcome outcome) {
        return outcome.ending().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
