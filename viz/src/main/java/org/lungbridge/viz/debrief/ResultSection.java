package org.lungbridge.viz.debrief;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.rules.score.Line;
import org.lungbridge.rules.score.Score;
import org.lungbridge.viz.LessonClock;

/** Objectives and result, on top of the first page. */
final class ResultSection {
    private ResultSection() {}

    static List<Block> of(Scene scene) {
        Debriefing content = scene.content();
        List<Block> blocks = new ArrayList<>();
        Debriefing.Players players = content.players();
        blocks.add(new Block.Text("Patient", content.patient() + "."));
        String who = players.learner().isEmpty() ? "" : "Played by: " + players.learner() + ". ";
        blocks.add(new Block.Text(
                "Run",
                who + "It ended after " + LessonClock.span(scene.end()) + ": " + content.ending()
                        + ". Times are counted from the start of the run."));
        blocks.add(
                players.anonymous()
                        ? new Block.Blank("Group code", 0)
                        : new Block.Blank("Learners, facilitator, date", 0));
        blocks.add(new Block.Heading("Objectives and result"));
        content.score().ifPresent(score -> blocks.add(new Block.Text("Result", result(scene, score))));
        if (!content.objectives().isEmpty()) {
            blocks.add(new Block.Bullets(content.objectives()));
        }
        return blocks;
    }

    private static String result(Scene scene, Score score) {
        StringBuilder text = new StringBuilder();
        text.append(points(score));
        score.passed().ifPresent(passed -> text.append(passed ? ", passed" : ", not passed"));
        text.append('.');
        score.timed().ifPresent(line -> text.append(' ').append(timed(scene, line)));
        scene.content()
                .expert()
                .flatMap(Debriefing.Expert::score)
                .ifPresent(expert -> text.append(" The expert: ")
                        .append(points(expert))
                        .append(expert.timed().map(line -> ", " + took(line)).orElse(""))
                        .append('.'));
        return text.toString();
    }

    private static String points(Score score) {
        return "%s of %s points (%s %%)"
                .formatted(
                        Words.number(score.points(), 1),
                        Words.number(score.most(), 1),
                        Words.number(100 * score.share(), 0));
    }

    private static String timed(Scene scene, Line line) {
        String from = line.opened().isPresent()
                ? ", called for at " + scene.at(line.opened().getAsDouble())
                : "";
        return "Time to the action named beforehand (\"%s\"): %s%s.".formatted(line.title(), took(line), from);
    }

    private static String took(Line line) {
        return line.seconds().isPresent()
                ? LessonClock.span(line.seconds().getAsDouble())
                : line.opened().isPresent() ? "never done" : "never called for";
    }
}
