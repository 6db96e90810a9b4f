package org.lungbridge.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lungbridge.engine.EventRecord;

/**
 * Death: when, of what, and how.
 *
 * @param time when, s
 * @param cause of what, in the words of the event
 * @param mode how: despite treatment, after withdrawal of life-sustaining treatment, or of the brain
 */
public record Death(double time, String cause, Mode mode) {
    private static final String CAUSE = "cause: ";

    /** How somebody dies in intensive care. */
    public enum Mode {
        /** Everything was done to the end. */
        DESPITE_TREATMENT("despite full treatment"),
        /** Nothing new was begun. */
        LIMITATION("after limitation of life-sustaining treatment"),
        /** Life-sustaining treatment was ended. */
        WITHDRAWAL("after withdrawal of life-sustaining treatment"),
        /** The brain died. */
        BRAIN_DEATH("brain death");

        private final String inWords;

        Mode(String inWords) {
            this.inWords = inWords;
        }

        /** As said of a course. */
        public String inWords() {
            return inWords;
        }
    }

    /** The death of a course; none for who lives. */
    static Optional<Death> of(Course course) {
        if (course.alive()) {
            return Optional.empty();
        }
        List<EventRecord> events = course.all("death");
        boolean withdrawn = !course.all("withdraw-life-support").isEmpty();
        if (events.isEmpty()) {
            return Optional.of(
                    new Death(course.end(), "not told", withdrawn ? Mode.WITHDRAWAL : Mode.DESPITE_TREATMENT));
        }
        EventRecord last = events.get(events.size() - 1);
        return Optional.of(new Death(last.time(), cause(last.detail()), mode(last.detail(), withdrawn)));
    }

    /** What stands after "cause: "; the whole text where it has no such mark. */
    private static String cause(String detail) {
        int from = detail.indexOf(CAUSE);
        if (from < 0) {
            return detail;
        }
        int end = detail.indexOf(';', from);
        return detail.substring(from + CAUSE.length(), end < 0 ? detail.length() : end);
    }

    private static Mode mode(String detail, boolean withdrawn) {
        String text = detail.toLowerCase(Locale.ROOT);
        if (text.contains("brain death")) {
            return Mode.BRAIN_DEATH;
        }
        if (withdrawn || text.contains("withdraw")) {
            return Mode.WITHDRAWAL;
        }
        return text.contains("limitation") ? Mode.LIMITATION : Mode.DESPITE_TREATMENT;
    }
}
