package org.lungbridge.viz.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lungbridge.scenarios.document.teaching.Teaching;
import org.lungbridge.viz.Figure;
import org.lungbridge.viz.LessonFigure;
import org.lungbridge.viz.RunRecord;

/** What happened: the timeline, with the path of an expert where there is one. */
final class CourseSection {
    private CourseSection() {}

    static List<Block> of(Scene scene) {
        Debriefing content = scene.content();
        Teaching teaching = content.teaching();
        List<String> more = teaching == null
                        || teaching.debrief() == null
                        || teaching.debrief().plots() == null
                ? List.of()
                : teaching.debrief().plots();
        Optional<RunRecord> expert = content.expert().map(Debriefing.Expert::run);
        Optional<Figure> figure = LessonFigure.of(
                content.run(), expert, scene.from(), more, content.sheet().targets());
        if (figure.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("What happened"));
        blocks.add(new Block.Picture("lesson", figure.get()));
        content.expert()
                .ifPresent(other -> blocks.add(new Block.Text(
                        "",
                        "Dashed line and hollow squares: " + other.who()
                                + ". There is more than one good way; ask what made the paths part.")));
        return blocks;
    }
}
