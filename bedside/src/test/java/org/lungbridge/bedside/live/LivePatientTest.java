package org.lungbridge.bedside.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.lungbridge.bedside.Scenes;
import org.lungbridge.bedside.session.Scene;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Outcome;
import org.lungbridge.engine.StepView;
import org.lungbridge.recording.Recording;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.teaching.PlayDocument;
import org.lungbridge.scenarios.document.teaching.PlayStep;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.scenarios.run.ScenarioRun;
import org.lungbridge.scenarios.teaching.Lesson;

/** What people do to a patient who is live is what a file with the same orders does, bit for bit. */
class LivePatientTest {
    private static final String VENTILATE =
            "{'by':'learner','give':{'at':'%s s','order':'set-ventilator','FiO2':1.0,'PEEP':'14 cmH2O'}}";
    private static final String FLUID =
            "{'by':'learner','give':{'at':'%s s','order':'give-fluid','volume':'500 mL','over':'20 min'}}";
    private static final String BLOOD_GAS =
            "{'by':'learner','give':{'at':'%s s','order':'sample','tests':['bloodGas','ACT'],'urgency':'urgent'}}";
    private static final String PUMP_FAILURE = "{'by':'instructor','give':{'at':'%s s','order':'pump-failure'}}";
    private static final String CRANK = "{'by':'learner','give':{'at':'%s s','order':'hand-crank'}}";
    private static final String FORCED =
            "{'by':'instructor','laboratory':{'at':'%s s','do':'force','test':'PaO2','value':42}}";
    private static final String BLEED =
            "{'by':'instructor','hidden':{'at':'%s s','quantity':'circulation.dilatation','value':0.2}}";
    private static final String SAID = "{'by':'instructor','say':{'at':'%s s','from':'nurse','text':'Look!'}}";

    private static PlayStep step(String text, double time) {
        String json = text.formatted(time).replace('\'', '"');
        return Documents.readStep("step", json.getBytes(StandardCharsets.UTF_8));
    }

    /** Leaves the run when the patient has passed certain times, as somebody who walks up to the bed does. */
    private static final class Visitor implements Pacer {
        private final double visit_s;
        private boolean there;

        Visitor(double visit_s) {
            this.visit_s = visit_s;
        }

        @Override
        public void passing(double from, double to, StepView view) {
            there |= to >= visit_s;
        }

        @Override
        public boolean leaves() {
            return there;
        }
    }

    private static LivePatient admitted() {
        Scene scene = Scenes.drill();
        return new LivePatient(scene.scenario(), scene.run(), List.of(), Optional.empty());
    }

    /** The patient comes to a time, and something is done then. */
    private static void at(LivePatient patient, double time, String... what) {
        patient.go(new Visitor(time));
        double given = Math.max(time, patient.boundary_s() + 0.001);
        for (String each : what) {
            patient.give(step(each, given));
        }
    }

    private static RunResult fromFile(List<PlayStep> steps, OptionalDouble until) {
        Scene scene = Scenes.drill();
        PlayDocument play = new PlayDocument(null, "again", "", scene.scenario().id(), steps);
        RunOptions options = new RunOptions(1, "rodas5p", 1e-4, OptionalDouble.empty(), until, Lesson.NONE.with(play));
        return ScenarioRun.prepare(scene.scenario(), options).run((time, end) -> {}, () -> false);
    }

    private static void assertSame(LivePatient live, RunResult file) {
        assertThat(words(live.events())).isEqualTo(words(file.events()));
        Recording rows = live.recording().orElseThrow();
        assertThat(rows.times()).isEqualTo(file.recording().times());
        for (int k = 0; k < rows.columns().size(); k++) {
            assertThat(Arrays.equals(rows.column(k), file.recording().column(k)))
                    .as(rows.columns().get(k).id())
                    .isTrue();
        }
        assertThat(live.results()).isEqualTo(file.labs());
    }

    private static List<String> words(List<EventRecord> events) {
        return events.stream().map(EventRecord::toString).toList();
    }

    @Test
    void whatPeopleDoIsWhatAFileDoes() {
        LivePatient live = admitted();
        at(live, 700.5, VENTILATE, SAID);
        at(live, 1500, FLUID);
        at(live, 1801.237, BLOOD_GAS, FORCED);
        at(live, 2400, PUMP_FAILURE, BLEED);
        at(live, 2402.4, CRANK);
        at(live, 3000, FLUID, FLUID);
        live.endAt(5400);
        Outcome outcome = live.go(new Visitor(Double.POSITIVE_INFINITY));
        assertThat(outcome.ending()).isEqualTo(Outcome.Ending.END_TIME);
        RunResult file = fromFile(live.steps(), OptionalDouble.of(5400));
        assertSame(live, file);
        assertThat(file.labs())
                .filteredOn(lab -> lab.test().equals("PaO2"))
                .extracting("value")
                .containsOnly(42.0);
        assertThat(words(file.events())).anyMatch(line -> line.contains("nurse: Look!"));
    }

    @Test
    void whoeverGoesBackMeetsTheSameLuckAndDoesOtherwise() {
        LivePatient live = admitted();
        at(live, 900, PUMP_FAILURE);
        live.go(new Visitor(2000));
        List<String> before = new ArrayList<>(words(live.events()));
        assertThat(before).anyMatch(line -> line.contains("pump-failure"));
        live.rewind(800);
        at(live, 1200, VENTILATE);
        live.endAt(2400);
        live.go(new Visitor(Double.POSITIVE_INFINITY));
        assertThat(words(live.events())).noneMatch(line -> line.contains("pump-failure"));
        assertThat(live.steps()).hasSize(1);
        assertSame(live, fromFile(live.steps(), OptionalDouble.of(2400)));
    }

    @Test
    void goingBackAndDoingNothingOtherwiseChangesNoBit() {
        LivePatient straight = admitted();
        straight.endAt(1500);
        straight.go(new Visitor(Double.POSITIVE_INFINITY));
        LivePatient back = admitted();
        back.go(new Visitor(1300));
        back.rewind(250);
        back.go(new Visitor(700));
        back.endAt(1500);
        back.go(new Visitor(Double.POSITIVE_INFINITY));
        assertThat(words(back.events())).isEqualTo(words(straight.events()));
        assertThat(back.recording().orElseThrow().column("SpO2"))
                .isEqualTo(straight.recording().orElseThrow().column("SpO2"));
    }
}
