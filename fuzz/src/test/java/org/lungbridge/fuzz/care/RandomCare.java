package org.lungbridge.fuzz.care;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lungbridge.fuzz.Chooser;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.scenarios.reading.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Scenarios of seven days that are valid and otherwise drawn by chance: a shipped patient with another body and another blood gas, the
 * machines of the scenario, some of its staff, and orders and faults of any kind at any time. What the reader refuses is taken out until
 * it accepts the rest.
 */
final class RandomCare {
    private static final double DAYS = 7;
    private static final double DAY_S = 86_400;
    private static final int MOST_ORDERS = 40;
    private static final int TRIES = 40;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> BASES = Library.scenarios();

    private RandomCare() {}

    /** The scenario with this number, as a document that can be read. */
    static byte[] scenario(long seed, long number) {
        Chooser chooser = Chooser.keyed(seed, "care", number);
        ObjectNode document = (ObjectNode) MAPPER.readTree(Library.scenarioBytes(chooser.of(BASES)));
        reduce(document, chooser);
        staff(document, chooser);
        document.put("id", "care-%d-%d".formatted(seed, number));
        document.put("title", "Random care %d of seed %d".formatted(number, seed));
        document.putObject("end").put("after", "7 d");
        document.putObject("recording").put("interval", "10 min");
        ObjectNode plain = document.deepCopy();
        vary((ObjectNode) document.get("patient"), chooser);
        document.set("timeline", timeline((ArrayNode) plain.get("timeline"), chooser));
        return accepted(document, plain)
                .orElseThrow(() -> new IllegalStateException(
                        "No valid scenario came of number (%d) of seed (%d).".formatted(number, seed)));
    }

    /** One patient, no lesson. */
    private static void reduce(ObjectNode document, Chooser chooser) {
        for (String field : List.of("teaching", "rules", "objectives", "references", "learnerLevel", "description")) {
            document.remove(field);
        }
        JsonNode several = document.remove("patients");
        if (several != null) {
            ObjectNode one = (ObjectNode) several.get(chooser.below(several.size()));
            one.remove(List.of("id", "title"));
            document.set("patient", one);
        }
    }

    /** Those of the scenario, or others, or nobody; without anybody who clears the tube few bleeding patients see the third day. */
    private static void staff(ObjectNode document, Chooser chooser) {
        int who = chooser.below(6);
        if (who == 0) {
            document.remove("care");
        } else if (who > 2) {
            ObjectNode care = document.putObject("care").put("course", chooser.of(Library.courses()));
            if (chooser.oneIn(2)) {
                care.put("anticoagulation", chooser.of(Library.strategies()));
            }
        }
    }

    /** Another body, and where there is one another blood gas. */
    private static void vary(ObjectNode patient, Chooser chooser) {
        factor(patient, "age", 0.7, 1.5, chooser);
        factor(patient, "height", 0.9, 1.1, chooser);
        factor(patient, "weight", 0.7, 1.6, chooser);
        if (patient.path("baseline").path("arterialGas") instanceof ObjectNode gas && chooser.oneIn(2)) {
            factor(gas, "PaO2", 0.8, 1.6, chooser);
            factor(gas, "PaCO2", 0.8, 1.3, chooser);
        }
        if (patient.path("baseline").path("blood") instanceof ObjectNode blood) {
            factor(blood, "hemoglobin", 0.7, 1.3, chooser);
            factor(blood, "platelets", 0.3, 2.5, chooser);
        }
    }

    private static void factor(ObjectNode object, String field, double low, double high, Chooser chooser) {
        String[] text = object.path(field).asString("").split(" ", 2);
        if (text.length == 2) {
            double value = Double.parseDouble(text[0]) * (low + (high - low) * chooser.fraction());
            object.put(field, String.format(Locale.ROOT, "%.3g", value).replaceAll("e\\+?", "e") + " " + text[1]);
        }
    }

    /** What of the scenario brings the circuit to the patient, and anything else at any time. */
    private static ArrayNode timeline(ArrayNode written, Chooser chooser) {
        List<ObjectNode> orders = new ArrayList<>();
        double connected_s = chooser.fraction() * DAY_S / 2;
        boolean connects = !chooser.oneIn(5);
        written.forEach(order -> {
            boolean start = order.path("order").asString("").equals("start-ecmo");
            if (connects && start && orders.isEmpty()) {
                orders.add(((ObjectNode) order.deepCopy()).put("at", RandomOrder.seconds(connected_s)));
            }
        });
        double severity = Math.max(0.05, chooser.fraction() * chooser.fraction());
        RandomOrder random = new RandomOrder(chooser, severity);
        for (int k = 3 + chooser.below(MOST_ORDERS); k > 0; k--) {
            orders.add(random.at(60 + chooser.fraction() * (DAYS * DAY_S - 120)));
        }
        orders.sort((a, b) -> Double.compare(time(a), time(b)));
        ArrayNode timeline = MAPPER.createArrayNode();
        orders.forEach(timeline::add);
        return timeline;
    }

    private static double time(ObjectNode order) {
        return Double.parseDouble(order.path("at").asString().split(" ", 2)[0]);
    }

    private static Optional<byte[]> accepted(ObjectNode document, ObjectNode plain) {
        for (int k = 0; k < TRIES; k++) {
            byte[] bytes = MAPPER.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(document)
                    .getBytes(StandardCharsets.UTF_8);
            try {
                Documents.readScenario("care.json", bytes);
                return Optional.of(bytes);
            } catch (InvalidDocument refused) {
                mend(document, plain, refused.problems());
            }
        }
        return Optional.empty();
    }

    /** Takes out the orders that were refused; where it was something else, that is as it was before it was varied. */
    private static void mend(ObjectNode document, ObjectNode plain, List<Problem> problems) {
        Set<Integer> refused = new TreeSet<>((a, b) -> b - a);
        for (Problem problem : problems) {
            String[] steps = problem.pointer().split("/", -1);
            if (steps.length > 2 && steps[1].equals("timeline")) {
                refused.add(Integer.valueOf(steps[2]));
            } else if (steps.length > 1 && steps[1].equals("patient")) {
                document.set("patient", plain.get("patient").deepCopy());
            } else {
                document.remove(Arrays.asList("care", "pictures"));
            }
        }
        ArrayNode timeline = (ArrayNode) document.get("timeline");
        refused.stream().filter(index -> index < timeline.size()).forEach(timeline::remove);
    }
}
