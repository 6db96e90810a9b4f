package org.lungbridge.viz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.EventRecord;

/** The figures for a talk: table of gases, doses, pump, debrief, breath, oxygen curve, schematic and radiographs. */
class TeachingFiguresTest {
    private static final RunRecord RUN = InventedStayOnEcmo.run();

    private static String words(FigureKind kind, View view) {
        return kind.of(List.of(RUN), view).orElseThrow().description();
    }

    private static String words(FigureKind kind) {
        return words(kind, View.FULL);
    }

    /** pH 7.18 is below the limit of 7.20 at which a laboratory calls, 7.31 below 7.35. */
    @Test
    void tableFlagsValuesByTheirRangeAndTellsWhatWasNotDrawn() {
        assertThat(words(GasTable.KIND))
                .contains("At 3 h: arterial pH 7.18 LL; arterial PCO2 40;")
                .contains("At 9 h: arterial pH 7.31 L; arterial PCO2 41;")
                .contains("arterial SO2 97;")
                .contains("after oxygenator PO2 450;")
                .contains("Slanted: true values, not sampled.");
    }

    @Test
    void tableOfABedsideHoldsNothingThatWasNotDrawnOrShownByADevice() {
        assertThat(words(GasTable.KIND, new View(false, List.of())))
                .contains("At 3 h: arterial pH 7.18 LL;", "before oxygenator SO2 78;")
                .doesNotContain("oxygenator PO2", "At 9 h: arterial pH 7.31 L; arterial PCO2");
    }

    @Test
    void tableOfManyDrawsShowsTheFirstTheLastAndHowManyThereWere() {
        List<Measured> many = new java.util.ArrayList<>();
        for (int i = 0; i < 47; i++) {
            many.add(new Measured("pHa", i * InventedStayOnEcmo.HOUR, 7.4));
        }
        RunRecord run = new RunRecord("many", "", RUN.series(), List.of(), many);
        assertThat(GasTable.KIND.of(List.of(run), View.FULL).orElseThrow().description())
                .contains("At 0 h:", "At 46 h:", "30 of 47 draws are shown.");
    }

    /** Doses 4, 9, 9 and ACT 150, 170, 190: slope = (180 - 150) / (9 - 4) = 6. */
    @Test
    void slopeOfTheActIsThatOfLeastSquares() {
        assertThat(words(DoseFigure.KIND))
                .contains("ACT (s): slope 6 per IU/kg/h, least squares over 3 points.")
                .contains("phase low, results (circles): 1 points", "phase full, results (squares): 2 points")
                .contains("note: low", "note: full");
    }

    @Test
    void eachCircuitHasItsLineAndChatterIsMarked() {
        assertThat(words(PumpLoopFigure.KIND))
                .contains("circuit 1, 2 h to 29.83 h (solid line)", "circuit 2, 30.17 h to 48 h (dashed line)")
                .contains("chatter (hollow triangles)");
    }

    @Test
    void debriefHasALaneForEachActorAndKindOfEvent() {
        assertThat(words(DebriefFigure.KIND))
                .contains("Lane states, ECMO: 2 h to 48 h on ECMO.")
                .contains("Lane states, position: 19.83 h to 35.83 h prone.")
                .contains("Lane learner, turn-prone: 20 h.")
                .contains("Lane protocol S1, phase: 2 h; 26 h.")
                .contains("Lane alarms, pressure-limit: 21 h.")
                .contains("Lane events, kink-line: 22 h.")
                .contains("Lane critical actions, free the line: 20 h to 20.03 h counts; 20.03 h.")
                .doesNotContain("sample");
    }

    @Test
    void debriefTellsTheSecondsToEachCriticalAction() throws Exception {
        assertThat(words(DebriefFigure.KIND))
                .contains("free the line, called for at 20 h: done after 95 s of 120 s, in time.")
                .contains("call for help, called for at 20 h: done after 200 s of 60 s, too late.")
                .contains("stop heparin, called for at 30 h: never done (within 600 s).");
        assertThat(SvgDocument.of(DebriefFigure.KIND.of(List.of(RUN), View.FULL).orElseThrow())
                        .texts())
                .contains("Critical actions");
    }

    @Test
    void debriefShowsStatesOfRulesAsStretches() {
        List<EventRecord> events = List.of(
                new EventRecord(0, "trigger", "scenario", "state", "calm"),
                new EventRecord(36_000, "trigger", "scenario", "state", "bleeding"),
                new EventRecord(36_060, "trigger", "scenario", "message", "Blood in the tube."));
        RunRecord run = new RunRecord("states", "", RUN.series(), events, List.of());
        assertThat(DebriefFigure.KIND.of(List.of(run), View.FULL).orElseThrow().description())
                .contains("Lane states, state: 0 h to 10 h calm; 10 h to 48 h bleeding.")
                .contains("Lane messages, message: 10.02 h.");
    }

    /** Compliance 300 / (27 - 12) = 20 mL/cmH2O; flow 0.3 L in 0.7 s: 25.7 L/min. */
    @Test
    void breathReachesTheMeasuredPressuresAndBreathesOutWhatItTookIn() {
        BreathFigure figure = (BreathFigure) BreathFigure.KIND
                .of(List.of(RUN), new View(true, List.of(36_000.0)))
                .orElseThrow();
        assertThat(figure.description())
                .contains(
                        "Airway pressure (cmH2O) over Time (s), at 10 h (solid line): 121 points, from 12 at 0 to 12 at 3.")
                .contains("Flow (L/min) over Time (s), at 10 h (solid line): 121 points, from 25.71 at 0")
                .contains("not computed as waveforms");
    }

    @Test
    void noBreathIsDrawnForWhoBreathesWithoutATube() {
        RunSeries without = new RunSeries(
                new double[] {0, 60},
                Map.of(
                        "tidalVolume_mL", new double[] {400, 400},
                        "respiratoryRate_perMin", new double[] {20, 20},
                        "plateauPressure_cmH2O", new double[] {20, 20},
                        "peakPressure_cmH2O", new double[] {22, 22},
                        "totalPEEP_cmH2O", new double[] {5, 5},
                        "airwaySupport", new double[] {2, 2}));
        RunRecord run = new RunRecord("free", "", without, List.of(), List.of());
        assertThat(BreathFigure.KIND.of(List.of(run), View.FULL)).isEmpty();
    }

    @Test
    void bloodMovesOverTheOxygenCurveFromBeforeEcmoToItsEnd() {
        assertThat(words(OxygenCurveFigure.KIND))
                .contains("Saturation (%) over PO2 (mmHg), arterial (circles): 3 points, from 74 at 48 to 96 at 85.")
                .contains("mixed venous (squares): 3 points, from 47 at 30 to 76 at 42.")
                .contains("after the membrane lung (diamonds): 2 points, from 100 at 450")
                .contains("Numbered moments: 1 at 1.83 h, 2 at 3 h, 3 at 48 h.");
    }

    @Test
    void schematicTellsSaturationsAndFlowsAtTheMomentAskedFor() {
        assertThat(words(SchematicFigure.KIND, new View(true, List.of(36_000.0))))
                .contains("at 10 h", "arterial 96 %", "mixed venous 76 %", "pulmonary artery 93 %")
                .contains("before the membrane lung 78 %, after it 100 %");
        assertThat(words(SchematicFigure.KIND, new View(true, List.of(60.0)))).contains("arterial 74 %", "No circuit.");
    }

    @Test
    void radiographsClearFromTheFirstToTheLast() {
        assertThat(words(RadiographFigure.KIND))
                .contains("At 0 h: right upper 2.0, left upper 2.0, right lower 2.0, left lower 2.0, sum 8.0.")
                .contains("At 48 h: right upper 0.0, left upper 0.0, right lower 1.0, left lower 1.0, sum 2.0.");
    }

    /** Alarm limits are told as bands. */
    @Test
    void trendHasAlarmLimitsAndClottingAndBleeding() throws Exception {
        Figure trend = TrendFigure.KIND.of(List.of(RUN), View.FULL).orElseThrow();
        assertThat(trend.description())
                .contains("Saturation (%), band from 88 to 100", "MAP (mmHg), band from 60 to 110");
        assertThat(SvgDocument.of(trend).texts()).contains("alarm limits", "Clotting (s)", "Bleeding (mL/h)");
    }

    /** Two units an hour for 45 min are 1.5; a unit told as given is one more. */
    @Test
    void unitsOfPlateletsAddUpAsStaircase() {
        List<EventRecord> events = List.of(
                new EventRecord(3600, "protocol", "s", "transfuse-platelets", "2 units an hour (500 mL/h)"),
                new EventRecord(6300, "protocol", "s", "transfuse-platelets", "has run in"),
                new EventRecord(9000, "protocol", "s", "product", "1 unit of platelets"),
                new EventRecord(9100, "protocol", "s", "product", "1 unit of red cells"));
        RunRecord run = new RunRecord("given", "", RUN.series(), events, List.of());
        assertThat(Products.of(run, "platelets"))
                .extracting(Measured::value)
                .containsExactly(0.0, 0.0, 1.5, 1.5, 2.5, 2.5);
        assertThat(Products.of(run, "plasma")).isEmpty();
        assertThat(BleedingFigure.of(run).description()).contains("Given (units), platelets", "ends at 2.50");
    }
}
