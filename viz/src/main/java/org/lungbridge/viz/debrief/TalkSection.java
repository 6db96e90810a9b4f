package org.lungbridge.viz.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.teaching.Debrief;
import org.lungbridge.scenarios.document.teaching.DebriefPhase;
import org.lungbridge.scenarios.document.teaching.DebriefQuestion;
import org.lungbridge.scenarios.document.teaching.DebriefStep;
import org.lungbridge.scenarios.document.teaching.Teaching;

/** The talk in its phases: planned questions that fit what happened, questions made from the run, room to write. */
final class TalkSection {
    /** Asked where a scenario plans nothing. */
    private static final List<DebriefPhase> PLAN = List.of(
            phase(DebriefStep.REACTIONS, "How was that?"),
            phase(DebriefStep.DESCRIPTION, "What happened, in a few sentences?"),
            phase(DebriefStep.ANALYSIS, "What went well, and why?", "What would you do otherwise?"),
            phase(DebriefStep.APPLICATION, "What do you take home?"));

    private TalkSection() {}

    private static DebriefPhase phase(DebriefStep step, String... questions) {
        List<DebriefQuestion> asked = new ArrayList<>();
        for (String question : questions) {
            asked.add(new DebriefQuestion(question, null));
        }
        return new DebriefPhase(step, null, asked);
    }

    static List<Block> of(Scene scene) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("The talk (PEARLS: Eppich and Cheng, 2015, Simul Healthc 10:106)"));
        List<Prompt> prompts = Prompts.of(scene);
        List<DebriefPhase> plan = plan(scene.content().teaching());
        boolean described = plan.stream().anyMatch(phase -> phase.phase() == DebriefStep.DESCRIPTION);
        for (DebriefPhase phase : plan) {
            blocks.add(new Block.Subheading(name(phase.phase()) + duration(phase.duration())));
            List<String> lines = new ArrayList<>();
            phase.questions().forEach(question -> ask(scene, question, lines));
            for (Prompt prompt : prompts) {
                boolean here = phase.phase() == DebriefStep.ANALYSIS
                        ? prompt.analysis() || !described
                        : phase.phase() == DebriefStep.DESCRIPTION && !prompt.analysis();
                if (here) {
                    lines.add(prompt.text());
                }
            }
            blocks.add(new Block.Bullets(lines));
            blocks.add(new Block.Blank("Notes, " + name(phase.phase()).toLowerCase(Locale.ROOT), 2));
        }
        blocks.add(new Block.Blank("Went well; would change; to take home; to be taken up with the team", 3));
        return blocks;
    }

    private static List<DebriefPhase> plan(@Nullable Teaching teaching) {
        Debrief debrief = teaching == null ? null : teaching.debrief();
        return debrief == null ? PLAN : debrief.phases();
    }

    private static String duration(@Nullable Measure duration) {
        return duration == null ? "" : " (" + duration.text() + ")";
    }

    /** A question that belongs to something is asked if that came, and says when. */
    private static void ask(Scene scene, DebriefQuestion question, List<String> into) {
        String about = question.about();
        if (about == null) {
            into.add(question.ask());
        } else if (scene.came(about).isPresent()) {
            into.add(question.ask() + " (" + about + ", "
                    + scene.at(scene.came(about).getAsDouble()) + ")");
        } else if (scene.line(about).isPresent()) {
            into.add(question.ask() + " (" + about + ", not done)");
        }
    }

    private static String name(DebriefStep step) {
        return switch (step) {
            case REACTIONS -> "Reactions";
            case DESCRIPTION -> "Description";
            case ANALYSIS -> "Analysis";
            case APPLICATION -> "Summary and application";
        };
    }
}
