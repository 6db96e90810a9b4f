package org.lungbridge.bedside.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.bedside.wire.Json;
import org.lungbridge.engine.StepView;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Lung;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Stretches of time in which the patient lay prone, or work on the circuit kept it closed: trends shade them. */
final class Phases {
    private static final double HALF = 0.5;
    private static final int MOST = 500;

    /** What a phase is of. */
    enum Kind {
        PRONE("prone", Lung.POSTURE.name()),
        EXCHANGE("exchange", Ecmo.EXCHANGE.name());

        private final String id;
        private final String quantity;

        Kind(String id, String quantity) {
            this.id = id;
            this.quantity = quantity;
        }
    }

    /**
     * A phase.
     *
     * @param to_s when it ended; null while it lasts
     */
    private record Phase(Kind kind, double from_s, @Nullable Double to_s) {}

    private final List<Phase> all = new ArrayList<>();

    /**
     * Looks at a step of the engine (s): settings change between steps, so the end of one tells of all of it. Where the engine
     * comes by again, what was known from there on is told anew.
     */
    void look(double from_s, double to_s, StepView view) {
        forgetAfter(from_s);
        view.moveTo(to_s);
        for (Kind kind : Kind.values()) {
            look(kind, from_s, view.get(kind.quantity) > HALF);
        }
    }

    private void look(Kind kind, double from_s, boolean on) {
        int open = open(kind);
        if (on && open < 0 && all.size() < MOST) {
            all.add(new Phase(kind, from_s, null));
        } else if (!on && open >= 0) {
            all.set(open, new Phase(kind, all.get(open).from_s(), from_s));
        }
    }

    private int open(Kind kind) {
        for (int k = all.size() - 1; k >= 0; k--) {
            if (all.get(k).kind() == kind) {
                return all.get(k).to_s() == null ? k : -1;
            }
        }
        return -1;
    }

    /** Forgets what lies after a time (s), and what had ended after it lasts again. */
    void forgetAfter(double time_s) {
        all.removeIf(phase -> phase.from_s() >= time_s);
        all.replaceAll(phase ->
                phase.to_s() != null && phase.to_s() > time_s ? new Phase(phase.kind(), phase.from_s(), null) : phase);
    }

    ArrayNode json() {
        ArrayNode array = Json.array();
        all.forEach(phase -> array.addObject()
                .put("kind", phase.kind().id)
                .put("from_s", phase.from_s())
                .put("to_s", phase.to_s()));
        return array;
    }

    /** Takes over what the disk holds. */
    void readBack(JsonNode kept) {
        for (JsonNode phase : kept) {
            for (Kind kind : Kind.values()) {
                if (kind.id.equals(phase.path("kind").asString())) {
                    Double to_s = phase.path("to_s").isNumber()
                            ? Double.valueOf(phase.path("to_s").asDouble())
                            : null;
                    all.add(new Phase(kind, phase.path("from_s").asDouble(), to_s));
                }
            }
        }
    }
}
