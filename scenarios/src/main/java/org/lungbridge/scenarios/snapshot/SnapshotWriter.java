package org.lungbridge.scenarios.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.scenarios.document.snapshot.LaneDocument;
import org.lungbridge.scenarios.document.snapshot.RunSettings;
import org.lungbridge.scenarios.document.snapshot.SnapshotDocument;
import org.lungbridge.scenarios.document.snapshot.SolverWork;
import org.lungbridge.scenarios.document.snapshot.WrittenOrder;
import org.lungbridge.scenarios.document.snapshot.WrittenSoFar;
import org.lungbridge.solver.Statistics;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes snapshots: seventeen significant digits, from which every number is read back bit for bit. */
final class SnapshotWriter {
    private static final MathContext EXACT = new MathContext(17);
    /** From here to there a number is written without exponent. */
    private static final double LEAST_PLAIN = 1e-5;

    private static final double MOST_PLAIN = 1e15;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(new SimpleModule()
                    .addSerializer(double.class, new Digits())
                    .addSerializer(Double.class, new Digits()))
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private final SnapshotNames names;

    SnapshotWriter(SnapshotNames names) {
        this.names = names;
    }

    String write(Snapshot snapshot, SnapshotOf of) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document(snapshot, of)) + "\n";
    }

    private SnapshotDocument document(Snapshot snapshot, SnapshotOf of) {
        return new SnapshotDocument(
                null,
                snapshot.schemaVersion(),
                of.version(),
                of.scenario(),
                of.patient(),
                settings(of),
                snapshot.time(),
                lane(snapshot),
                orders(snapshot.pending()),
                new WrittenSoFar(snapshot.nextRow(), snapshot.recordedRows(), snapshot.recordedEvents()),
                counters(snapshot.counters()),
                orders(snapshot.filed()),
                work(snapshot.work()));
    }

    private static RunSettings settings(SnapshotOf of) {
        return new RunSettings(
                Long.toString(of.options().seed()),
                of.options().solver(),
                of.options().relativeTolerance(),
                of.options().interval_s().orElseThrow(),
                of.options().until_s().orElseThrow());
    }

    private LaneDocument lane(Snapshot snapshot) {
        return new LaneDocument(
                named(names.states(), snapshot.memory().state()),
                named(names.parameters(), snapshot.values().parameters()),
                named(names.settings(), snapshot.values().settings()),
                Arrays.stream(snapshot.values().guesses()).boxed().toList(),
                snapshot.memory().step(),
                snapshot.memory().previousError(),
                snapshot.memory().firstStepPending());
    }

    private static Map<String, Double> named(List<String> names, double[] values) {
        Map<String, Double> named = new LinkedHashMap<>();
        for (int k = 0; k < values.length; k++) {
            named.put(names.get(k), values[k]);
        }
        return named;
    }

    private static List<WrittenOrder> orders(List<Order> orders) {
        return orders.stream()
                .map(order -> new WrittenOrder(
                        order.time(),
                        order.rank().label(),
                        order.sequence(),
                        order.actor(),
                        order.kind(),
                        order.values().isEmpty() ? null : order.values(),
                        order.names().isEmpty() ? null : order.names()))
                .toList();
    }

    private static Map<String, Double> counters(Map<String, Integer> counters) {
        Map<String, Double> written = new LinkedHashMap<>();
        counters.forEach((name, count) -> written.put(name, count.doubleValue()));
        return written;
    }

    private static SolverWork work(Statistics work) {
        return new SolverWork(
                work.accepted(),
                work.rejected(),
                work.rhs(),
                work.jacobians(),
                work.factorizations(),
                work.denseFallbacks());
    }

    /** The digits do not depend on the JDK; the sign of zero is kept. */
    private static final class Digits extends StdSerializer<Double> {
        Digits() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator json, SerializationContext context) {
            if (!Double.isFinite(value)) {
                throw new IllegalStateException("A snapshot holds finite numbers only, not (%s).".formatted(value));
            }
            json.writeNumber(text(value));
        }

        private static String text(double value) {
            if (value == 0) {
                return 1 / value < 0 ? "-0.0" : "0";
            }
            BigDecimal digits = new BigDecimal(value).round(EXACT).stripTrailingZeros();
            double size = Math.abs(value);
            return size >= LEAST_PLAIN && size < MOST_PLAIN ? digits.toPlainString() : digits.toString();
        }
    }
}
