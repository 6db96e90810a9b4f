package org.lungbridge.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lungbridge.model.Part;
import org.lungbridge.physiology.disease.DiseaseParts;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Exchange;

/**
 * Courses of treated capillaritis against the reference of the specification (dah_disease_reference.csv: a solution of its
 * equations by other code, half effect of glucocorticoids 0.030 g, no fading of cyclophosphamide, no remission).
 */
class DiseaseCourseTest {
    private static final double DAY = 86_400;
    /** One effective plasma volume at once. */
    private static final double LEFT = StrictMath.exp(-1);

    private static List<Part> parts() {
        Map<Quantity, Double> states = new LinkedHashMap<>();
        states.put(Blood.PLASMA_VOLUME, 3.0);
        states.put(Drug.RITUXIMAB_LEVEL, 0.0);
        states.put(Disease.INFECTION, 0.0);
        List<Part> parts = new ArrayList<>(DiseaseParts.all());
        parts.add(new Part("held", d -> new Fixed(d, states, Map.of(Exchange.PLASMA_FLOW, 0.0))));
        return parts;
    }

    /** An untreated patient with vasculitis. */
    private static Walk patient() {
        return new Walk(parts(), 1e-7).set(Disease.ACTIVE, 1).set(Bleeding.CAPILLARITIS, 0.96);
    }

    /** The equations as the reference has them. */
    private static Walk asPrinted() {
        return patient()
                .setParameter("glucocorticoid.half_effect", 0.030)
                .setParameter("cyclophosphamide.fading", 1e12)
                .setParameter("immunoglobulin.saturable", 0)
                .setParameter("disease_drive.remission_rate", 0);
    }

    private static Walk add(Walk walk, Quantity state, double dose) {
        return walk.set(state, walk.get(state) + dose);
    }

    private static void exchange(Walk walk) {
        for (Quantity igG : List.of(Disease.ANTIBODY, Disease.IMMUNOGLOBULIN)) {
            walk.set(igG, walk.get(igG) * LEFT);
        }
    }

    private static List<double[]> rows() {
        String name = "disease/dah_disease_reference.csv";
        try (InputStream in = Objects.requireNonNull(DiseaseCourseTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Arrays.stream(line.split(",", -1))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Walks along the reference: pulses on days 0-2, 60 mg of prednisolone from day 3, and what else is given when. */
    private static void follows(Walk walk, int column, Set<Double> exchanges, double pulseDay, double stopDay) {
        for (double[] row : rows()) {
            double day = row[0];
            walk.on(day * DAY - walk.time());
            if (exchanges.contains(day)) {
                exchange(walk);
            }
            assertThat(walk.get(Bleeding.CAPILLARITIS))
                    .as("activity on day %s", day)
                    .isCloseTo(row[column], within(2e-3));
            assertThat(walk.get(Disease.ANTIBODY)).as("IgG on day %s", day).isCloseTo(row[column + 2], within(1e-3));
            if (day < 3 && day == Math.rint(day)) {
                add(walk, Drug.GLUCOCORTICOID, 1);
            }
            if (day == 3) {
                walk.set(Drug.PREDNISOLONE_RATE, 60);
            }
            if (day == pulseDay) {
                walk.set(Drug.CYCLOPHOSPHAMIDE_PULSE, 1);
            }
            if (day == stopDay) {
                walk.set(Drug.PREDNISOLONE_RATE, 0);
            }
        }
    }

    @Test
    void untreatedItStays() {
        Walk walk = patient().on(60 * DAY);
        assertThat(walk.get(Bleeding.CAPILLARITIS)).isCloseTo(0.96, within(1e-9));
        assertThat(walk.get(Disease.ANTIBODY)).isCloseTo(1, within(1e-9));
    }

    @Test
    void withoutDiseaseNothingMoves() {
        Walk walk = patient().set(Disease.ACTIVE, 0).set(Bleeding.CAPILLARITIS, 0.3);
        add(walk, Drug.GLUCOCORTICOID, 1).on(10 * DAY);
        assertThat(walk.get(Bleeding.CAPILLARITIS)).isEqualTo(0.3);
    }

    @Test
    void pulsesAndPrednisolone() {
        follows(asPrinted(), 4, Set.of(), -1, -1);
    }

    @Test
    void withCyclophosphamide() {
        follows(asPrinted(), 7, Set.of(), 1, -1);
    }

    @Test
    void withCyclophosphamideAndSevenExchanges() {
        follows(asPrinted(), 10, Set.of(0.5, 1.5, 3.0, 5.0, 7.0, 9.0, 12.0), 1, -1);
    }

    @Test
    void steroidStoppedOnDaySeven() {
        follows(asPrinted(), 16, Set.of(), -1, 7);
    }

    /** D12: Ohkubo 2016, IgG 18.0 % after three exchanges on alternate days. */
    @Test
    void threeExchangesLeaveEighteenPercentOfIgG() {
        Walk walk = patient();
        for (int day = 0; day <= 4; day += 2) {
            walk.on(day * DAY - walk.time());
            exchange(walk);
        }
        System.out.printf(
                "D12: IgG %.1f %% (18.0), total IgG %.1f %%%n",
                100 * walk.get(Disease.ANTIBODY), 100 * walk.get(Disease.IMMUNOGLOBULIN) / 12);
        assertThat(walk.get(Disease.ANTIBODY)).isCloseTo(0.18, within(0.01));
    }
}
