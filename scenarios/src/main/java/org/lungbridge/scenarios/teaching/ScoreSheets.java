package org.lungbridge.scenarios.teaching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lungbridge.rules.score.CheckItem;
import org.lungbridge.rules.score.CriticalAction;
import org.lungbridge.rules.score.Mark;
import org.lungbridge.rules.score.PassRule;
import org.lungbridge.rules.score.ScoreSheet;
import org.lungbridge.rules.score.TargetBand;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.teaching.Clause;
import org.lungbridge.scenarios.document.teaching.CriticalStep;
import org.lungbridge.scenarios.document.teaching.KeepInBand;
import org.lungbridge.scenarios.document.teaching.MarksDocument;
import org.lungbridge.scenarios.document.teaching.PassMark;
import org.lungbridge.scenarios.document.teaching.Teaching;
import org.lungbridge.scenarios.reading.Line;
import org.lungbridge.scenarios.reading.LineText;

/** The sheet by which a run of a scenario is judged. */
public final class ScoreSheets {
    private ScoreSheets() {}

    /** The sheet of a scenario and of the checklists that come with the lesson. */
    public static ScoreSheet of(Scenario scenario, Lesson lesson) {
        List<CheckItem> checks = new ArrayList<>();
        lesson.checklists(scenario)
                .forEach(list -> list.items()
                        .forEach(item -> checks.add(
                                new CheckItem(item.id(), item.text(), weight(item.weight()), item.when() != null))));
        Teaching teaching = scenario.teaching();
        if (teaching == null) {
            return new ScoreSheet(List.of(), Optional.empty(), List.of(), checks, Optional.empty());
        }
        return new ScoreSheet(
                teaching.allActions().stream().map(ScoreSheets::action).toList(),
                Optional.ofNullable(teaching.timed()),
                teaching.allTargets().stream().map(ScoreSheets::target).toList(),
                checks,
                Optional.ofNullable(teaching.pass()).map(ScoreSheets::pass));
    }

    /** Marks as somebody wrote them. */
    public static List<Mark> marks(MarksDocument document) {
        return document.marks().stream()
                .map(entry -> new Mark(entry.item(), entry.done(), entry.note() == null ? "" : entry.note()))
                .toList();
    }

    private static CriticalAction action(CriticalStep step) {
        return new CriticalAction(
                step.id(),
                step.title(),
                span(step.window()),
                weight(step.weight()),
                Boolean.TRUE.equals(step.mustNot()),
                step.after() == null ? List.of() : step.after());
    }

    private static TargetBand target(KeepInBand target) {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        String column = "";
        for (Clause clause : target.keep()) {
            Line.Compared line = (Line.Compared) LineText.meaning(clause.text());
            double value = line.observable().unit().of(line.value().engineValue());
            low = line.above() ? value : low;
            high = line.above() ? high : value;
            column = line.observable().column();
        }
        Measure start = target.start();
        return new TargetBand(
                target.id(),
                column,
                low,
                high,
                target.from() == null ? "" : target.from(),
                start == null ? 0 : start.engineValue(),
                span(target.window()),
                weight(target.weight()));
    }

    private static PassRule pass(PassMark mark) {
        return new PassRule(
                mark.share(),
                mark.required() == null ? List.of() : mark.required(),
                Boolean.TRUE.equals(mark.forgives()));
    }

    private static double span(@Nullable Measure written) {
        return written == null ? Double.POSITIVE_INFINITY : written.engineValue();
    }

    private static double weight(@Nullable Double written) {
        return written == null ? 1 : written;
    }
}
