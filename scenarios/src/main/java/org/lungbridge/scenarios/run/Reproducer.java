package org.lungbridge.scenarios.run;

import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import org.lungbridge.engine.NumericalFailure;
import org.lungbridge.quantity.PlainNumber;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.Scenario;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is needed to see a course again that could not be computed: its scenario as a document, with a note that says what happened, in
 * which version, and how to run it. Reading leaves the note out.
 */
public final class Reproducer {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Reproducer() {}

    /**
     * The document.
     *
     * @param scenario with one patient
     * @param options how it was computed
     * @param why what happened, a sentence
     * @param program version, and commit where it is known
     */
    public static byte[] bytes(Scenario scenario, RunOptions options, String why, String program) {
        ObjectNode document = MAPPER.createObjectNode();
        ArrayNode note = document.putArray("$comment");
        note.add(why);
        note.add("Written by Lungbridge " + program + ".");
        note.add("To see it again: " + command(options));
        document.setAll((ObjectNode) MAPPER.readTree(Documents.write(scenario)));
        return (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A failure of the numbers, as a sentence. */
    public static String why(NumericalFailure failure) {
        return "The equations could not be solved beyond (%s s)%s: %s."
                .formatted(PlainNumber.of(failure.time()), failure.inState(), failure.why());
    }

    /** The command that runs the document as the course was run. */
    private static String command(RunOptions options) {
        return "lungbridge run FILE --seed %s --solver %s --rtol %s%s%s"
                .formatted(
                        options.seed(),
                        options.solver(),
                        PlainNumber.of(options.relativeTolerance()),
                        time(" --interval", options.interval_s()),
                        time(" --until", options.until_s()));
    }

    private static String time(String option, OptionalDouble time_s) {
        return time_s.isPresent() ? "%s %ss".formatted(option, PlainNumber.of(time_s.getAsDouble())) : "";
    }
}
