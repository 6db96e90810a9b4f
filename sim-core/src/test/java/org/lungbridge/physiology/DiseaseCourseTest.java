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
import org.lungbridge.physiology.drug.DrugParts;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Exchange;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Metabolism;

/**
 * Courses of treated capillaritis against the reference of the specification (dah_disease_reference.csv: a solution of its
 * equations by other code, half effect of glucocorticoids 0.030 g, no fading of cyclophosphamide, no remission).
 */
class DiseaseCourseTest {
    private static final double DAY = 86_400;
    private static final double MINUTES = 60;
    /** One effective plasma volume at once. */
    private static final double LEFT = StrictMath.exp(-1);
    /** 3.0 L of plasma with a drug that has 3.5 L. */
    private static final double RITUXIMAB_LEFT = StrictMath.exp(-3.0 / 3.5);

    private static final Set<Double> FIVE = Set.of(0.5, 1.5, 3.5, 5.5, 7.5);
    private static final Set<Double> SEVEN = Set.of(0.5, 1.5, 3.0, 5.0, 7.0, 9.0, 12.0);

    private static List<Part> parts() {
        Map<Quantity, Double> states = new LinkedHashMap<>();
        states.put(Blood.PLASMA_VOLUME, 3.0);
        states.put(Blood.PLASMA_LOSS, 0.0);
        states.put(Body.WEIGHT, 70.0);
        states.put(Ecmo.PRIME_VOLUME, 0.0);
        states.put(Kidney.FILTRATION, 1.0);
        states.put(Metabolism.LIVER_FUNCTION, 1.0);
        states.put(Disease.INFECTION, 0.0);
        Map<Quantity, Double> settings =
                Map.of(Exchange.PLASMA_FLOW, 0.0, Exchange.RENAL_CLEARANCE, 0.0, Ecmo.CONNECTED, 0.0);
        List<Part> parts = new ArrayList<>(DiseaseParts.all());
        DrugParts.all().stream().filter(part -> part.name().equals("rituximab")).forEach(parts::add);
        parts.add(new Part("held", d -> new Fixed(d, states, settings)));
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
        walk.set(Drug.RITUXIMAB, walk.get(Drug.RITUXIMAB) * RITUXIMAB_LEFT);
    }

    /** One plasma volume by the machine. */
    private static void session(Walk walk, double seconds) {
        walk.set(Exchange.PLASMA_FLOW, walk.get(Blood.PLASMA_VOLUME) / seconds).on(seconds);
        walk.set(Exchange.PLASMA_FLOW, 0);
    }

    private static double activity(Walk walk) {
        return walk.get(Bleeding.CAPILLARITIS);
    }

    /** On to a day: pulses on days 0-2, then prednisolone, exchanges and cyclophosphamide on their days. */
    private static void treat(Walk walk, int until, double prednisolone, Set<Double> exchanges, Set<Double> pulses) {
        for (double day = walk.time() / DAY; day < until; day += 0.5) {
            if (exchanges.contains(day)) {
                exchange(walk);
            }
            if (day < 3 && day == Math.rint(day)) {
                add(walk, Drug.GLUCOCORTICOID, 1);
            }
            if (day == 3) {
                walk.set(Drug.PREDNISOLONE_RATE, prednisolone);
            }
            if (pulses.contains(day)) {
                add(walk, Drug.CYCLOPHOSPHAMIDE_PULSE, 1);
            }
            walk.on((day + 0.5) * DAY - walk.time());
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

    private static void follows(Walk walk, int column, Set<Double> exchanges, double pulseDay, double stopDay) {
        follows(walk, column, exchanges, pulseDay, -1, stopDay, 0);
    }

    /** Walks along the reference: pulses on days 0-2, 60 mg of prednisolone from day 3, and what else is given when. */
    private static void follows(
            Walk walk,
            int column,
            Set<Double> exchanges,
            double pulseDay,
            double rituximabDay,
            double stopDay,
            double session) {
        for (double[] row : rows()) {
            double day = row[0];
            walk.on(day * DAY - walk.time());
            if (exchanges.contains(day) && session > 0) {
                session(walk, session);
            } else if (exchanges.contains(day)) {
                exchange(walk);
            }
            assertThat(walk.get(Bleeding.CAPILLARITIS))
                    .as("activity on day %s", day)
                    .isCloseTo(row[column], within(2e-3));
            assertThat(walk.get(Disease.ANTIBODY))
                    .as("IgG on day %s", day)
                    .isCloseTo(row[column + 2], within(rituximabDay < 0 ? 1e-3 : 2e-3));
            if (day < 3 && day == Math.rint(day)) {
                add(walk, Drug.GLUCOCORTICOID, 1);
            }
            if (day == 3) {
                walk.set(Drug.PREDNISOLONE_RATE, 60);
            }
            if (day == pulseDay) {
                walk.set(Drug.CYCLOPHOSPHAMIDE_PULSE, 1);
            }
            if (day == rituximabDay) {
                add(walk, Drug.RITUXIMAB, 375 * 1.9);
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
        follows(asPrinted(), 10, SEVEN, 1, -1);
    }

    @Test
    void steroidStoppedOnDaySeven() {
        follows(asPrinted(), 16, Set.of(), -1, 7);
    }

    /**
     * The reference has rituximab from day 1; here five exchanges take what its kinetics say, and leave
     * 98 % of the effect or more (the reference has all of it).
     */
    @Test
    void withRituximabAndFiveExchanges() {
        Walk walk = asPrinted();
        follows(walk, 13, FIVE, -1, 1, -1, 0);
        assertThat(walk.get(Drug.RITUXIMAB_LEVEL)).isBetween(5.0, 40.0);
    }

    /** The same by the machine, one plasma volume within minutes. */
    @Test
    void exchangesByTheMachine() {
        Walk walk = patient();
        session(walk, MINUTES);
        assertThat(walk.get(Disease.ANTIBODY)).isCloseTo(LEFT, within(1e-3));
        assertThat(walk.get(Disease.IMMUNOGLOBULIN) / 12).isCloseTo(LEFT, within(1e-3));
        follows(asPrinted(), 10, SEVEN, 1, -1, -1, MINUTES);
    }

    /** In 2.5 h some IgG comes back from outside the plasma meanwhile. */
    @Test
    void sessionOfUsualLength() {
        Walk walk = patient();
        session(walk, 9000);
        assertThat(walk.get(Disease.ANTIBODY)).isBetween(LEFT, LEFT + 0.02);
    }

    /** D12: Ohkubo 2016, IgG 18.0 % after three exchanges on alternate days; of all IgG, with slower loss of little IgG. */
    @Test
    void threeExchangesLeaveEighteenPercentOfIgG() {
        Walk walk = patient();
        for (int day = 0; day <= 4; day += 2) {
            walk.on(day * DAY - walk.time());
            exchange(walk);
        }
        assertThat(walk.get(Disease.ANTIBODY)).isCloseTo(0.18, within(0.01));
        assertThat(walk.get(Disease.IMMUNOGLOBULIN) / 12).isCloseTo(0.18, within(0.01));
    }

    /** Source S1: lupus without cyclophosphamide comes off ECMO on day 8 and does not relapse at once. */
    @Test
    void lupusWithoutCyclophosphamideIsCalmByDayEight() {
        Walk walk = patient()
                .set(Bleeding.CAPILLARITIS, 0.8)
                .setParameter("priming.base", 1.2)
                .setParameter("disease_drive.antibody_weight", 0.8);
        treat(walk, 8, 50, FIVE, Set.of());
        assertThat(activity(walk)).isLessThan(0.25);
        treat(walk, 28, 50, FIVE, Set.of());
        assertThat(activity(walk)).isLessThan(0.25);
    }

    /**
     * Source S0: a late second bleeding, here by steroids stopped on day 10 without a second agent. Five exchanges leave
     * less antibody and so put it off; the last row of the table of the specification (0.82) has no remission.
     */
    @Test
    void withdrawnEarlyItComesBack() {
        double alone = withdrawn(Set.of());
        double afterExchanges = withdrawn(FIVE);
        assertThat(alone).isGreaterThan(0.5);
        assertThat(afterExchanges).isBetween(0.35, alone);
    }

    /** Activity on day 21. */
    private static double withdrawn(Set<Double> exchanges) {
        Walk walk = patient();
        treat(walk, 10, 60, exchanges, Set.of());
        assertThat(activity(walk)).isLessThan(0.25);
        walk.set(Drug.PREDNISOLONE_RATE, 0);
        treat(walk, 21, 0, Set.of(), Set.of());
        return activity(walk);
    }

    @Test
    void fourWeeksWithCyclophosphamideLast() {
        Walk walk = patient();
        treat(walk, 28, 60, SEVEN, Set.of(1.0, 15.0));
        walk.set(Drug.PREDNISOLONE_RATE, 0);
        for (int day = 0; day < 30; day++) {
            assertThat(activity(walk.on(DAY)))
                    .as("day %d without drugs", day + 1)
                    .isLessThan(0.3);
        }
    }
}
