package org.lungbridge.viz.debrief;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Rank;

/** How the same run is made again: a line to copy, scenario, seed, and what the learner did when. */
final class ReplaySection {
    private static final int MOST = 14;

    private ReplaySection() {}

    static List<Block> of(Scene scene) {
        Debriefing.Replay replay = scene.content().replay();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("To run it again"));
        blocks.add(new Block.Code(replay.command()));
        blocks.add(new Block.Text(
                "",
                "Scenario SHA-256 %s, seed %s. %s %s"
                        .formatted(replay.digest(), replay.seed(), replay.source(), replay.actions())));
        List<String> actions = new ArrayList<>();
        for (EventRecord event : scene.events()) {
            boolean given =
                    event.kind().equals(Rank.ORDER.label()) || event.kind().equals(Rank.SAMPLE.label());
            if (given && event.actor().equals("learner")) {
                actions.add(scene.at(event.time()) + " " + event.what() + detail(event.detail()));
            }
        }
        if (!actions.isEmpty()) {
            String more = actions.size() > MOST ? "; and %s more".formatted(actions.size() - MOST) : "";
            blocks.add(new Block.Text(
                    "Actions of the learner",
                    String.join("; ", actions.subList(0, Math.min(MOST, actions.size()))) + more + "."));
        }
        return blocks;
    }

    private static String detail(String detail) {
        return detail.isEmpty() ? "" : " (" + Words.shortened(detail, 80) + ")";
    }
}
