package org.lungbridge.bedside.alarm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The alarms of a bed.
 *
 * <ol>
 *   <li>What is wrong for the delay of its limit, in simulated time, sounds; what is over before does not.
 *   <li>An acknowledged alarm is silent until it is over; the next time it sounds again.
 *   <li>A latching alarm stays after it is over until somebody acknowledges it.
 *   <li>An audio pause silences everything for a span of wall time; an alarm of high priority that comes up new ends it.
 *   <li>What sounds is the most urgent of those that nobody has acknowledged.
 * </ol>
 */
public final class AlarmBoard {
    private static final int MOST_HISTORY = 1000;
    private static final int ENDED_KEPT = MOST_HISTORY / 2;

    private final Map<String, AlarmLimit> limits = new LinkedHashMap<>();
    private final Map<String, Double> wrongSince = new TreeMap<>();
    private final Map<String, Alarm> up = new TreeMap<>();
    private final List<PastAlarm> history = new ArrayList<>();
    private double now_s;
    private double pausedUntil_wall = Double.NEGATIVE_INFINITY;

    /** A board with these limits. */
    public AlarmBoard(List<AlarmLimit> limits) {
        limits.forEach(limit -> this.limits.put(limit.parameter(), limit));
    }

    /**
     * Looks at the bed.
     *
     * @param time_s simulated time
     * @param wall_s wall time, s, for the audio pause
     * @param seen what shows, by the id of the output variable in its unit
     * @return whether anything changed that a screen shows
     */
    public boolean look(double time_s, double wall_s, ToDoubleFunction<String> seen) {
        now_s = time_s;
        Map<String, Condition> wrong = new TreeMap<>();
        limits.values()
                .forEach(limit -> crossed(limit, seen.applyAsDouble(limit.parameter()))
                        .ifPresent(found -> wrong.put(found.id(), found)));
        Console.of(seen).forEach(found -> wrong.put(found.id(), found));
        wrongSince.keySet().retainAll(wrong.keySet());
        boolean changed = over(wrong);
        for (Condition condition : wrong.values()) {
            changed |= isWrong(condition, wall_s);
        }
        return changed;
    }

    private static Optional<Condition> crossed(AlarmLimit limit, double value) {
        if (!limit.on() || !Double.isFinite(value)) {
            return Optional.empty();
        }
        if (limit.low() != null && value < limit.low()) {
            return Optional.of(condition(limit, "low", limit.lowPriority(), value, limit.low()));
        }
        if (limit.high() != null && value > limit.high()) {
            return Optional.of(condition(limit, "high", limit.highPriority(), value, limit.high()));
        }
        return Optional.empty();
    }

    private static Condition condition(
            AlarmLimit limit, String how, Priority priority, double value, @Nullable Double crossed) {
        return new Condition(
                limit.parameter() + "-" + how,
                limit.parameter(),
                limit.label() + " " + how,
                priority,
                limit.delay_s(),
                value,
                crossed);
    }

    private boolean isWrong(Condition condition, double wall_s) {
        double since = wrongSince.computeIfAbsent(condition.id(), id -> now_s);
        Alarm before = up.get(condition.id());
        if (before != null && before.state() != Alarm.State.LATCHED) {
            boolean other = before.priority() != condition.priority();
            up.put(condition.id(), other ? alarm(condition) : before.seeing(condition.value()));
            return other;
        }
        if (now_s - since < condition.delay_s()) {
            return false;
        }
        up.put(condition.id(), alarm(condition));
        if (condition.priority() == Priority.HIGH && wall_s < pausedUntil_wall) {
            pausedUntil_wall = Double.NEGATIVE_INFINITY;
        }
        remember(new PastAlarm(
                condition.id(),
                condition.parameter(),
                condition.text(),
                condition.priority(),
                now_s,
                null,
                null,
                null));
        return true;
    }

    private Alarm alarm(Condition condition) {
        return new Alarm(
                condition.id(),
                condition.parameter(),
                condition.text(),
                condition.priority(),
                Alarm.State.SOUNDING,
                now_s,
                condition.value(),
                condition.limit());
    }

    /** A machine calls for attention once, in its own words; it stays until somebody acknowledges it. */
    public void call(String id, String text, double time_s) {
        now_s = time_s;
        up.put(id, new Alarm(id, id, text, Priority.HIGH, Alarm.State.LATCHED, time_s, Double.NaN, null));
        pausedUntil_wall = Double.NEGATIVE_INFINITY;
        remember(new PastAlarm(id, id, text, Priority.HIGH, time_s, time_s, null, null));
    }

    /** Takes something that was up into the history. */
    public void remember(PastAlarm entry) {
        history.add(entry);
        if (history.size() > MOST_HISTORY) {
            history.subList(0, ENDED_KEPT).clear();
        }
    }

    /** What is up and no longer wrong. */
    private boolean over(Map<String, Condition> wrong) {
        boolean changed = false;
        for (Alarm alarm : List.copyOf(up.values())) {
            if (wrong.containsKey(alarm.id()) || alarm.state() == Alarm.State.LATCHED) {
                continue;
            }
            changed = true;
            last(alarm.id()).ifPresent(k -> history.set(k, history.get(k).ended(now_s)));
            if (latches(alarm) && alarm.state() == Alarm.State.SOUNDING) {
                up.put(alarm.id(), alarm.in(Alarm.State.LATCHED));
            } else {
                up.remove(alarm.id());
            }
        }
        return changed;
    }

    /** As its limit says; an alarm of a machine, for which there is no limit, if it is of high priority. */
    private boolean latches(Alarm alarm) {
        AlarmLimit limit = limits.get(alarm.parameter());
        return limit != null && alarm.id().startsWith(limit.parameter() + "-")
                ? limit.latch()
                : alarm.priority() == Priority.HIGH;
    }

    private Optional<Integer> last(String id) {
        for (int k = history.size() - 1; k >= 0; k--) {
            if (history.get(k).id().equals(id)) {
                return Optional.of(k);
            }
        }
        return Optional.empty();
    }

    /**
     * Somebody knows of an alarm.
     *
     * @return whether there was one to acknowledge
     */
    public boolean acknowledge(String id, String who) {
        Alarm alarm = up.get(id);
        if (alarm == null || alarm.state() == Alarm.State.ACKNOWLEDGED) {
            return false;
        }
        if (alarm.state() == Alarm.State.LATCHED) {
            up.remove(id);
        } else {
            up.put(id, alarm.in(Alarm.State.ACKNOWLEDGED));
        }
        last(id).ifPresent(k -> history.set(k, history.get(k).acknowledged(now_s, who)));
        return true;
    }

    /** Somebody knows of all alarms. */
    public boolean acknowledgeAll(String who) {
        boolean any = false;
        for (String id : List.copyOf(up.keySet())) {
            any |= acknowledge(id, who);
        }
        return any;
    }

    /** Silences everything until a moment of wall time, s. */
    public void pauseAudio(double until_wall_s) {
        pausedUntil_wall = until_wall_s;
    }

    /** How long the audio pause still lasts, wall s; empty if there is none. */
    public OptionalDouble audioPause(double wall_s) {
        return wall_s < pausedUntil_wall ? OptionalDouble.of(pausedUntil_wall - wall_s) : OptionalDouble.empty();
    }

    /** What is to be played now, if anything. */
    public Optional<Priority> sound(double wall_s) {
        return wall_s < pausedUntil_wall
                ? Optional.empty()
                : up.values().stream()
                        .filter(alarm -> alarm.state() == Alarm.State.SOUNDING
                                || alarm.parameter().equals(alarm.id()))
                        .map(Alarm::priority)
                        .min(Comparator.naturalOrder());
    }

    /** What is up, the most urgent and then the newest first. */
    public List<Alarm> active() {
        return up.values().stream()
                .sorted(Comparator.comparing(Alarm::priority)
                        .thenComparing(
                                Comparator.comparingDouble(Alarm::since_s).reversed())
                        .thenComparing(Alarm::id))
                .toList();
    }

    /** What was up, the oldest first. */
    public List<PastAlarm> history() {
        return List.copyOf(history);
    }

    /** The limits, in the order of the screen. */
    public List<AlarmLimit> limits() {
        return List.copyOf(limits.values());
    }

    /**
     * The limit of a parameter.
     *
     * @throws IllegalArgumentException if it has none
     */
    public AlarmLimit limit(String parameter) {
        AlarmLimit limit = limits.get(parameter);
        if (limit == null) {
            throw new IllegalArgumentException("No alarm limit is called (%s); known are (%s)."
                    .formatted(parameter, String.join(", ", limits.keySet())));
        }
        return limit;
    }

    /** Sets a limit. */
    public void set(AlarmLimit limit) {
        limits.put(limit(limit.parameter()).parameter(), limit);
        wrongSince.keySet().removeIf(id -> id.startsWith(limit.parameter() + "-"));
    }

    /** Forgets what is up, as after a step back in time; limits stay. */
    public void clear() {
        up.clear();
        wrongSince.clear();
    }
}
