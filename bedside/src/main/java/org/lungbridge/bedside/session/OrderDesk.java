package org.lungbridge.bedside.session;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.bedside.stream.Role;
import org.lungbridge.bedside.wire.Json;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.scenarios.reading.Problem;
import org.lungbridge.scenarios.reading.QuantityText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what people order, by the reader of scenario files; orders have no time yet. */
final class OrderDesk {
    private static final String AT = "at";
    private static final String BY = "by";
    private static final String ORDER = "order";
    private static final int MOST_AT_ONCE = 20;

    private OrderDesk() {}

    /**
     * An order that can be given.
     *
     * @param by who gives it
     * @param field of a step that holds it: give, hidden, laboratory or say
     * @param body without time
     * @param at_s when it is to be given; not a number for now
     */
    record Wish(String by, String field, ObjectNode body, double at_s) {
        /** The step of a session that does it at a time. */
        ObjectNode step(double time_s) {
            ObjectNode timed = Json.object().put(AT, seconds(time_s));
            timed.setAll(body);
            ObjectNode step = Json.object().put(BY, by);
            step.set(field, timed);
            return step;
        }

        /** What it is, in a line. */
        String text() {
            StringBuilder text =
                    new StringBuilder(field.equals("give") ? body.path(ORDER).asString() : field);
            body.properties().stream()
                    .filter(entry -> !entry.getKey().equals(ORDER))
                    .forEach(entry -> text.append(' ')
                            .append(entry.getKey())
                            .append(' ')
                            .append(
                                    entry.getValue().isString()
                                            ? entry.getValue().asString()
                                            : entry.getValue()));
            return text.toString();
        }
    }

    /** A time as documents write it; read back it is the same number. */
    static String seconds(double time_s) {
        return BigDecimal.valueOf(time_s).toPlainString() + " s";
    }

    /**
     * The orders of a request.
     *
     * @throws Refused with everything that is wrong
     */
    static List<Wish> read(Role role, JsonNode request) {
        List<JsonNode> written = new ArrayList<>();
        if (request.path("orders").isArray()) {
            request.path("orders").forEach(written::add);
        } else {
            written.add(request);
        }
        if (written.isEmpty() || written.size() > MOST_AT_ONCE) {
            throw Refused.invalid("There are (%s) orders; 1 to %s are due.".formatted(written.size(), MOST_AT_ONCE));
        }
        return written.stream().map(order -> one(role, order)).toList();
    }

    private static Wish one(Role role, JsonNode written) {
        if (!(written.deepCopy() instanceof ObjectNode body)) {
            throw Refused.invalid("An order is an object { … }.");
        }
        String kind = body.path(ORDER).asString("");
        String by = OrderKinds.hasField(kind, BY) ? role.id() : by(role, body.remove(BY));
        double at_s = at(role, body.remove(AT));
        if (role != Role.INSTRUCTOR && OrderKinds.isHidden(kind)) {
            throw Refused.forbidden("The order (%s) is the instructor's.".formatted(kind));
        }
        body.propertyNames().stream()
                .filter(field -> role != Role.INSTRUCTOR && OrderKinds.isHidden(kind, field))
                .findFirst()
                .ifPresent(field -> {
                    throw Refused.forbidden(
                            "What becomes of the order (%s) is the instructor's (%s).".formatted(kind, field));
                });
        Wish wish = new Wish(by, "give", body, at_s);
        validate(body);
        return wish;
    }

    private static String by(Role role, @Nullable JsonNode by) {
        if (by == null) {
            return role.id();
        }
        String name = by.asString("");
        boolean known = List.of("learner", "staff", "instructor", "scenario").contains(name);
        if (!known || role != Role.INSTRUCTOR && !name.equals(role.id())) {
            throw Refused.invalid(
                    "The field (by) is (%s); learner, staff, instructor or scenario is due, and only an instructor orders for others."
                            .formatted(name));
        }
        return name;
    }

    private static double at(Role role, @Nullable JsonNode at) {
        if (at == null) {
            return Double.NaN;
        }
        if (role != Role.INSTRUCTOR) {
            throw Refused.invalid("An order is given now; only an instructor writes (at).");
        }
        return time(at.asString(""));
    }

    /**
     * A time as people write it, s.
     *
     * @throws Refused if it is none
     */
    static double time(String text) {
        try {
            return QuantityText.parseTyped(text, Dimension.TIME).engineValue();
        } catch (IllegalArgumentException noTime) {
            throw Refused.invalid(String.valueOf(noTime.getMessage()));
        }
    }

    private static void validate(ObjectNode body) {
        ObjectNode timed = Json.object().put(AT, "0 s");
        timed.setAll(body);
        try {
            Documents.readOrder(ORDER, Json.bytes(timed));
        } catch (InvalidDocument invalid) {
            throw Refused.order(new InvalidDocument(
                    ORDER, invalid.problems().stream().map(OrderDesk::placeless).toList()));
        }
    }

    private static Problem placeless(Problem problem) {
        return new Problem(problem.pointer(), 0, 0, problem.message(), problem.hint());
    }
}
