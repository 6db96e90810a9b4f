package org.lungbridge.trials.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exponential times with known hazards: the limits hold the truth, twins are far more exact than patients. */
class KnownTruthTest {
    private static final List<InventedTrial.Truth> ARMS =
            InventedTrial.strategies().subList(0, 3);
    private static final int PATIENTS = 600;

    @TempDir
    static Path folder;

    private static TrialAnalysis analysis;

    @BeforeAll
    static void analyze() throws IOException {
        InventedTrial.write(folder, ARMS, PATIENTS, 1, 0);
        analysis = TrialAnalyst.analyze(folder, InventedTrial.plan(ARMS, PATIENTS, 1), new Provenance("1", ""));
    }

    private static Finding arm(String arm, String endpoint, String measure) {
        return analysis.findings().ofArm(arm, endpoint, measure).orElseThrow();
    }

    private static Finding contrast(String arm, String endpoint, String measure) {
        return analysis.findings()
                .ofContrast(arm, "standard", endpoint, measure)
                .orElseThrow();
    }

    private static void holds(Finding finding, double truth) {
        assertThat(truth).as(finding.measure()).isBetween(finding.low(), finding.high());
    }

    /** Risk of death by day t is 1 − exp(−h·t); nobody is censored before, so that the curve ends at the share. */
    @Test
    void limitsOfRiskAndSurvivalHoldTheTruth() {
        for (InventedTrial.Truth truth : ARMS) {
            double alive = StrictMath.exp(-truth.death() * InventedTrial.FOLLOW);
            Finding survival = arm(truth.id(), "death", "survival");
            holds(survival, alive);
            holds(arm(truth.id(), "death", "risk"), 1 - alive);
            assertThat(survival.value())
                    .isCloseTo(1 - arm(truth.id(), "death", "risk").value(), within(1e-12));
            // ∫ exp(−h·t) dt = (1 − exp(−h·T))/h
            holds(arm(truth.id(), "death", "restricted-mean"), (1 - alive) / truth.death());
        }
    }

    @Test
    void hazardRatiosHoldTheTruth() {
        holds(contrast("ladder", "death", "hazard-ratio"), 0.013 / 0.016);
        holds(contrast("none", "circuit-change", "hazard-ratio"), 0.034 / 0.010);
        holds(contrast("none", "major-bleeding-isth", "hazard-ratio"), 0.007 / 0.020);
        assertThat(contrast("none", "circuit-change", "log-rank").p()).isLessThan(1e-6);
    }

    /** On ECMO till weaning (3 days and then 0.09 a day) or death, bleeding competes with both. */
    @Test
    void cumulativeIncidenceHoldsTheTruthWhereDeathAndWeaningCompete() {
        for (InventedTrial.Truth truth : ARMS) {
            double early = truth.bleed() + truth.death();
            double late = early + 0.09;
            double free = StrictMath.exp(-early * 3);
            double bled = truth.bleed() / early * (1 - free)
                    + free * truth.bleed() / late * (1 - StrictMath.exp(-late * (InventedTrial.FOLLOW - 3)));
            holds(arm(truth.id(), "major-bleeding-isth", "risk"), bled);
        }
    }

    @Test
    void twinsAreMoreExactThanPatientsAndTellTheSameDifference() {
        for (String endpoint : List.of("death", "major-bleeding-isth", "circuit-change")) {
            Finding twins = contrast("ladder", endpoint, "risk-difference-twins");
            Finding patients = contrast("ladder", endpoint, "risk-difference");
            assertThat(twins.value()).isCloseTo(patients.value(), within(1e-12));
            assertThat(twins.error()).isLessThan(0.75 * patients.error());
            assertThat(twins.patients()).isEqualTo(PATIENTS);
        }
        assertThat(contrast("ladder", "ecmo-days", "pairing-saving").value()).isGreaterThan(2);
    }

    @Test
    void nobodyIsLostOnTheWayFromTierToTier() {
        for (Contest contest : analysis.tiers()) {
            long decided = contest.tiers().stream()
                    .mapToLong(tier -> tier.wins() + tier.losses())
                    .sum();
            assertThat(decided + contest.ties()).isEqualTo(contest.pairs()).isEqualTo((long) PATIENTS * PATIENTS);
            Finding ratio = contrast(contest.arm(), "hierarchy", "win-ratio");
            long wins = contest.tiers().stream().mapToLong(Contest.Tier::wins).sum();
            long losses =
                    contest.tiers().stream().mapToLong(Contest.Tier::losses).sum();
            assertThat(ratio.value()).isCloseTo((double) wins / losses, within(1e-12));
        }
    }

    /** Power grows with patients; with the true hazards a trial of 25 an arm is underpowered. */
    @Test
    void powerGrowsWithPatients() {
        List<Finding> powers = analysis.findings().of("major-bleeding-isth", "power").stream()
                .filter(finding -> finding.arm().equals("none"))
                .toList();
        assertThat(powers).hasSize(6);
        assertThat(powers).extracting(Finding::value).isSorted();
        assertThat(powers.get(0).value()).isLessThan(0.6);
        assertThat(powers.get(5).value()).isGreaterThan(0.95);
    }

    @Test
    void holmsValuesAreNoSmallerThanTheirOwn() {
        for (Finding adjusted : analysis.findings().all()) {
            if (adjusted.measure().equals("p-holm")) {
                OutcomeEndpoint endpoint =
                        analysis.plan().endpoint(adjusted.endpoint()).orElseThrow();
                String test = endpoint.isAmount() ? "mean-difference" : "log-rank";
                assertThat(adjusted.p())
                        .isGreaterThanOrEqualTo(
                                contrast(adjusted.arm(), endpoint.id(), test).p());
                assertThat(adjusted.value()).isEqualTo(6);
            }
        }
    }

    /** Everybody is in a state at every time; the dead of the last day are the risk of death. */
    @Test
    void statesAreWholeAndEndWithTheRiskOfDeath() {
        for (Occupancy occupancy : analysis.occupancy()) {
            int last = occupancy.days().size() - 1;
            for (int d = 0; d <= last; d++) {
                int day = d;
                assertThat(occupancy.shares().stream()
                                .mapToDouble(state -> state.get(day))
                                .sum())
                        .isCloseTo(1, within(1e-12));
            }
            double dead =
                    occupancy.shares().get(Occupancy.STATES.indexOf("dead")).get(last);
            assertThat(dead).isCloseTo(arm(occupancy.arm(), "death", "risk").value(), within(1e-12));
        }
    }

    /** The heights of the two shares' ellipse are z of two numbers at once: √(−2·ln 0.05) = 2.448 standard errors. */
    @Test
    void tradeOffTellsBothRisksAndHowTheyMoveTogether() {
        TradeOff none = analysis.tradeOff().get(2);
        assertThat(none.bleeding())
                .isEqualTo(arm("none", "major-bleeding-isth", "risk").value());
        assertThat(none.change())
                .isEqualTo(arm("none", "circuit-change", "risk").value());
        assertThat(Math.abs(none.covariance())).isLessThan(Math.sqrt(none.bleedingVariance() * none.changeVariance()));
    }
}
