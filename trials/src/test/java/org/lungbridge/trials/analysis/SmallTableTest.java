package org.lungbridge.trials.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of a few courses, worked out by hand. */
class SmallTableTest {
    private static final List<InventedTrial.Truth> ARMS =
            InventedTrial.strategies().subList(0, 2);
    private static final String HEAD =
            "arm,study,patient,status,failure,followed_d,death_d,majorBleeding_d,circuitChange_d,ecmoDays,states\n";
    private static final Provenance PROGRAM = new Provenance("1", "");

    @TempDir
    Path folder;

    private TrialAnalysis analyze(String rows, int patients, int studies) throws IOException {
        Files.writeString(folder.resolve("outcomes.csv"), HEAD + rows);
        return TrialAnalyst.analyze(folder, plan(patients, studies), PROGRAM);
    }

    /** The plan with endpoints of which only the day is known. */
    private static AnalysisPlan plan(int patients, int studies) {
        AnalysisPlan invented = InventedTrial.plan(ARMS, patients, studies);
        OutcomeEndpoint.Kind event = OutcomeEndpoint.Kind.EVENT;
        List<OutcomeEndpoint> endpoints = List.of(
                invented.endpoints().get(0),
                new OutcomeEndpoint(
                        "major-bleeding-isth", "Bleed", "a bleed", event, null, "majorBleeding_d", "", true),
                new OutcomeEndpoint("circuit-change", "Change", "a change", event, null, "circuitChange_d", "", true),
                new OutcomeEndpoint(
                        "ecmo-days", "Days", "days", OutcomeEndpoint.Kind.AMOUNT, "ecmoDays", null, "d", true),
                new OutcomeEndpoint("stroke", "Stroke", "a stroke", event, null, "stroke_d", "", true));
        return new AnalysisPlan(
                "small",
                "A small trial",
                "",
                invented.question(),
                List.of(),
                1,
                patients,
                studies,
                28,
                invented.arms(),
                "standard",
                "major-bleeding-isth",
                endpoints,
                List.of(),
                List.of(28.0),
                List.of(),
                List.of(),
                0.05,
                0.3,
                100,
                List.of(),
                List.of(),
                List.of());
    }

    private static String course(String arm, int study, int patient, String bled, String days) {
        return "%s,%s,%s,complete,,28,,%s,,%s,0:ecmo-bleeding;7:ecmo-dry;14:extubated\n"
                .formatted(arm, study, patient, bled, days);
    }

    /** Of four pairs, one bleeds in both arms, two only with the standard, one never: 1/4 − 3/4 = −0.5. */
    private static String fourPairs() {
        return course("standard", 0, 0, "3", "10")
                + course("standard", 0, 1, "5", "12")
                + course("standard", 0, 2, "6", "14")
                + course("standard", 0, 3, "", "16")
                + course("ladder", 0, 0, "4", "9")
                + course("ladder", 0, 1, "", "11")
                + course("ladder", 0, 2, "", "11")
                + course("ladder", 0, 3, "", "13");
    }

    @Test
    void fourPairsByHand() throws IOException {
        Findings found = analyze(fourPairs(), 4, 1).findings();
        Finding twins = found.ofContrast("ladder", "standard", "major-bleeding-isth", "risk-difference-twins")
                .orElseThrow();
        assertThat(twins.value()).isEqualTo(-0.5);
        // √((b + c − d²·n)/n²) with 2 discordant pairs: √((2 − 0.25·4)/16) = 0.25
        assertThat(twins.error()).isCloseTo(0.25, within(1e-12));
        assertThat(twins.patients()).isEqualTo(4);
        assertThat(found.ofContrast("ladder", "standard", "major-bleeding-isth", "number-needed")
                        .orElseThrow()
                        .value())
                .isEqualTo(2);
        Finding days = found.ofContrast("ladder", "standard", "ecmo-days", "mean-difference-twins")
                .orElseThrow();
        // Differences −1, −1, −3, −3: mean −2, sd √(4/3), error √(1/3)
        assertThat(days.value()).isEqualTo(-2);
        assertThat(days.error()).isCloseTo(Math.sqrt(1.0 / 3), within(1e-12));
    }

    /** The margin of 0.3 is held against the upper limit of the difference, not against its middle. */
    @Test
    void aMarginIsHeldAgainstTheWorseLimit() throws IOException {
        Findings found = analyze(fourPairs(), 4, 1).findings();
        Finding difference = found.ofContrast("ladder", "standard", "major-bleeding-isth", "risk-difference")
                .orElseThrow();
        double told = found.ofContrast("ladder", "standard", "major-bleeding-isth", "not-inferior")
                .orElseThrow()
                .value();
        assertThat(told).isEqualTo(difference.high() < 0.3 ? 1 : 0);
    }

    /** Who failed is in no risk, but in the flow, in the limits of what could be, and in a remark. */
    @Test
    void aFailedCourseIsCountedAndItsTwinLeavesThePairs() throws IOException {
        String rows =
                fourPairs().replace(course("ladder", 0, 3, "", "13"), "ladder,0,3,failed,step too small,4,,,,,\n");
        TrialAnalysis analysis = analyze(rows, 5, 1);
        Flow.ArmFlow ladder = analysis.flow().arms().get(1);
        assertThat(ladder.complete()).isEqualTo(3);
        assertThat(ladder.failed()).isEqualTo(1);
        assertThat(ladder.missing()).isEqualTo(1);
        assertThat(ladder.reasons()).containsEntry("step too small", 1);
        assertThat(analysis.flow().isPartial()).isTrue();
        Finding bounds = analysis.findings()
                .ofArm("ladder", "major-bleeding-isth", "risk-bounds")
                .orElseThrow();
        assertThat(bounds.low()).isEqualTo(0.25);
        assertThat(bounds.high()).isEqualTo(0.5);
        assertThat(analysis.findings()
                        .ofContrast("ladder", "standard", "major-bleeding-isth", "risk-difference-twins")
                        .orElseThrow()
                        .patients())
                .isEqualTo(3);
        assertThat(analysis.remarks()).anyMatch(remark -> remark.contains("1 of 5 courses could not be computed"));
        assertThat(analysis.remarks()).anyMatch(remark -> remark.contains("1 of 5 courses are not there yet"));
    }

    @Test
    void anEndpointWithoutColumnIsLeftOutAndSaid() throws IOException {
        TrialAnalysis analysis = analyze(fourPairs(), 4, 1);
        assertThat(analysis.findings().all())
                .noneMatch(finding -> finding.endpoint().equals("stroke"));
        assertThat(analysis.remarks()).anyMatch(remark -> remark.contains("Stroke was not analyzed"));
    }

    /** Seven days of 28 each in the first two states, fourteen in the third. */
    @Test
    void statesLastUntilTheNextOne() throws IOException {
        Occupancy occupancy = analyze(fourPairs(), 4, 1).occupancy().get(0);
        assertThat(occupancy.meanDays(Occupancy.STATES.indexOf("ecmo-bleeding")))
                .isEqualTo(7);
        assertThat(occupancy.meanDays(Occupancy.STATES.indexOf("ecmo-dry"))).isEqualTo(7);
        assertThat(occupancy.meanDays(Occupancy.STATES.indexOf("extubated"))).isEqualTo(14);
    }

    /** In the first study all standard patients bleed and no others, in the second nobody: −1 and 0, sd √½. */
    @Test
    void studiesSpreadByHand() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (String arm : List.of("standard", "ladder")) {
            for (int study = 0; study < 2; study++) {
                for (int patient = 0; patient < 3; patient++) {
                    boolean bled = arm.equals("standard") && study == 0;
                    rows.append(course(arm, study, patient, bled ? "2" : "", "8"));
                }
            }
        }
        Findings found = analyze(rows.toString(), 3, 2).findings();
        Finding spread = found.ofContrast("ladder", "standard", "major-bleeding-isth", "spread-between-studies")
                .orElseThrow();
        assertThat(spread.value()).isCloseTo(Math.sqrt(0.5), within(1e-12));
        assertThat(found.ofContrast("ladder", "standard", "major-bleeding-isth", "mean-of-studies")
                        .orElseThrow()
                        .value())
                .isEqualTo(-0.5);
    }

    /** Of 4 in the first template the second least has rank 1.5/4; equal values share theirs. */
    @Test
    void ranksAreThoseWithinATemplate() {
        double[] ranks =
                RankCorrelations.ranks(new double[] {3, 1, 2, 9, 100, 100}, List.of("a", "a", "a", "a", "b", "b"));
        assertThat(ranks).containsExactly(2.5 / 4, 0.5 / 4, 1.5 / 4, 3.5 / 4, 0.5, 0.5);
    }

    @Test
    void damageIsToldWithFileAndLine() throws IOException {
        assertThatThrownBy(() -> analyze(fourPairs() + "ladder,0,4,complete,,28,,x,,1,\n", 5, 1))
                .isInstanceOf(DamagedTable.class)
                .hasMessageContaining("outcomes.csv")
                .hasMessageContaining("line (10)")
                .hasMessageContaining("(x)")
                .hasMessageContaining("majorBleeding_d")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> analyze("other,0,0,complete,,28,,,,1,\n", 4, 1))
                .hasMessageContaining("no arm (other)");
        assertThatThrownBy(() -> analyze("ladder,0\n", 4, 1)).hasMessageContaining("2 cells instead of 11");
        Files.delete(folder.resolve("outcomes.csv"));
        assertThatThrownBy(() -> TrialAnalyst.analyze(folder, plan(4, 1), PROGRAM))
                .isInstanceOf(NoTrial.class);
    }

    @Test
    void compressedTablesAndEveryLanguageGiveTheSameBytes() throws IOException {
        byte[] plain = AnalysisFiles.csv(analyze(fourPairs(), 4, 1));
        byte[] json = AnalysisFiles.json(analyze(fourPairs(), 4, 1));
        Files.delete(folder.resolve("outcomes.csv"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write((HEAD + fourPairs()).getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("outcomes.csv.gz"), bytes.toByteArray());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TrialAnalysis analysis = TrialAnalyst.analyze(folder, plan(4, 1), PROGRAM);
            assertThat(AnalysisFiles.csv(analysis)).isEqualTo(plain);
            assertThat(AnalysisFiles.json(analysis)).isEqualTo(json);
        } finally {
            Locale.setDefault(before);
        }
    }
}
