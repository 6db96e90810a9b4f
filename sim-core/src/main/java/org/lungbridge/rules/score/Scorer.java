package org.lungbridge.rules.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.recording.Recording;
import org.lungbridge.rules.Rule;
import org.lungbridge.rules.State;
import org.lungbridge.rules.Watch;

/**
 * Judges a run from its list of events, in which criteria have left their lines, and its recording.
 *
 * <pre>
 *   share of a target = time of rows in the band / time of all rows in its span     each row counts to the next
 *   points = sum of weights of what was done − sum of weights of what must not be and was, at least 0
 *   most   = sum of weights of what was to be done and of targets; what nobody marked and what never came due does not count
 * </pre>
 */
public final class Scorer {
    private final ScoreSheet sheet;
    private final Recording recording;
    private final Map<String, Mark> marks = new HashMap<>();
    private final Map<String, Double> came = new HashMap<>();
    private final Map<String, Double> opened = new HashMap<>();
    private final Map<String, Double> met = new HashMap<>();

    private Scorer(ScoreSheet sheet, List<EventRecord> events, Recording recording, List<Mark> marks) {
        this.sheet = sheet;
        this.recording = recording;
        marks.forEach(mark -> this.marks.put(mark.item(), mark));
        for (EventRecord event : events) {
            switch (event.what()) {
                case Watch.OPENS -> opened.putIfAbsent(event.detail(), event.time());
                case Watch.MET -> met.putIfAbsent(event.detail(), event.time());
                case Rule.TRIGGER, Rule.MODIFIER, State.WORD -> came.putIfAbsent(event.detail(), event.time());
                default -> {
                    // Nothing that is judged.
                }
            }
        }
    }

    /** The score of a run. */
    public static Score score(ScoreSheet sheet, List<EventRecord> events, Recording recording, List<Mark> marks) {
        return new Scorer(sheet, events, recording, marks).score();
    }

    private Score score() {
        List<Line> lines = new ArrayList<>();
        sheet.actions().forEach(action -> lines.add(action(action)));
        sheet.targets().forEach(target -> lines.add(target(target)));
        sheet.checks().forEach(check -> lines.add(check(check)));
        double points = Math.max(0, lines.stream().mapToDouble(Line::points).sum());
        double most = lines.stream().mapToDouble(Line::most).sum();
        Optional<Line> timed = sheet.timed()
                .flatMap(id ->
                        lines.stream().filter(line -> line.id().equals(id)).findFirst());
        Score score = new Score(lines, points, most, timed, Optional.empty());
        return new Score(lines, points, most, timed, sheet.pass().map(rule -> passes(rule, score)));
    }

    private Line action(CriticalAction action) {
        OptionalDouble from = time(opened, action.id());
        OptionalDouble done = time(met, action.id());
        Verdict verdict = action.mustNot() ? avoided(action, from, done) : done(action, from, done);
        double points = switch (verdict) {
            case DONE -> action.weight();
            case VIOLATED -> -action.weight();
            default -> 0;
        };
        double most = action.mustNot() || verdict == Verdict.NOT_DUE ? 0 : action.weight();
        return new Line(
                "action", action.id(), action.title(), verdict, from, done, OptionalDouble.empty(), points, most, "");
    }

    private static Verdict avoided(CriticalAction action, OptionalDouble from, OptionalDouble done) {
        boolean within = done.isPresent() && done.getAsDouble() <= from.orElse(0) + action.window();
        return within ? Verdict.VIOLATED : Verdict.AVOIDED;
    }

    private Verdict done(CriticalAction action, OptionalDouble from, OptionalDouble done) {
        if (from.isEmpty()) {
            return Verdict.NOT_DUE;
        }
        if (done.isEmpty()) {
            return Verdict.MISSED;
        }
        if (done.getAsDouble() > from.getAsDouble() + action.window()) {
            return Verdict.LATE;
        }
        boolean order = action.after().stream()
                .allMatch(before -> time(met, before).orElse(Double.POSITIVE_INFINITY) <= done.getAsDouble());
        return order ? Verdict.DONE : Verdict.OUT_OF_ORDER;
    }

    private Line target(TargetBand target) {
        OptionalDouble from = target.from().isEmpty() ? OptionalDouble.of(0) : time(came, target.from());
        OptionalDouble share = from.isEmpty()
                ? OptionalDouble.empty()
                : inBand(target, Math.max(from.getAsDouble(), target.start()), from.getAsDouble() + target.end());
        double points = target.weight() * share.orElse(0);
        Verdict verdict = share.isEmpty() ? Verdict.NOT_DUE : points > 0 ? Verdict.DONE : Verdict.MISSED;
        double most = share.isEmpty() ? 0 : target.weight();
        return new Line(
                "target", target.id(), target.column(), verdict, from, OptionalDouble.empty(), share, points, most, "");
    }

    private OptionalDouble inBand(TargetBand target, double start, double end) {
        Optional<Integer> column = recording.find(target.column());
        if (column.isEmpty()) {
            return OptionalDouble.empty();
        }
        double all = 0;
        double within = 0;
        for (int row = 0; row + 1 < recording.rows(); row++) {
            double span = Math.min(end, recording.time(row + 1)) - Math.max(start, recording.time(row));
            if (span > 0) {
                all += span;
                within += target.holds(recording.value(row, column.get())) ? span : 0;
            }
        }
        return all > 0 ? OptionalDouble.of(within / all) : OptionalDouble.empty();
    }

    private Line check(CheckItem check) {
        Mark mark = marks.get(check.id());
        OptionalDouble done = time(met, check.id());
        Verdict verdict;
        if (mark != null) {
            verdict = mark.done() ? Verdict.DONE : Verdict.MISSED;
        } else if (check.automatic()) {
            verdict = done.isPresent() ? Verdict.DONE : Verdict.MISSED;
        } else {
            verdict = Verdict.UNMARKED;
        }
        return new Line(
                "check",
                check.id(),
                check.text(),
                verdict,
                time(opened, check.id()),
                done,
                OptionalDouble.empty(),
                verdict == Verdict.DONE ? check.weight() : 0,
                verdict == Verdict.UNMARKED ? 0 : check.weight(),
                mark == null ? "" : mark.note());
    }

    private static OptionalDouble time(Map<String, Double> times, String id) {
        Double time = times.get(id);
        return time == null ? OptionalDouble.empty() : OptionalDouble.of(time);
    }

    private static boolean passes(PassRule rule, Score score) {
        boolean enough = score.share() >= rule.share();
        boolean required = rule.required().stream()
                .allMatch(id -> score.line(id)
                        .filter(line -> line.verdict() == Verdict.DONE)
                        .isPresent());
        boolean clean = rule.forgives() || score.lines().stream().noneMatch(line -> line.verdict() == Verdict.VIOLATED);
        return enough && required && clean;
    }
}
