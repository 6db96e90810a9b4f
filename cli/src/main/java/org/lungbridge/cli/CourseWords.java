package org.lungbridge.cli;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.course.CourseDocument;

/** A course protocol in words: what staff see to, and what of it is written otherwise than usual. */
final class CourseWords {
    private static final String END = System.lineSeparator();

    private CourseWords() {}

    static String of(CourseDocument course) {
        StringBuilder text = new StringBuilder(course.title() == null ? "" : course.title() + END + END);
        if (course.description() != null) {
            text.append(course.description()).append(END).append(END);
        }
        Description.listed(text, "Staff see to", duties(course));
        Description.listed(text, "References", course.references());
        return text.append(Version.PURPOSE).append(END).toString();
    }

    private static List<String> duties(CourseDocument course) {
        List<String> found = new ArrayList<>();
        for (RecordComponent part : CourseDocument.class.getRecordComponents()) {
            Object rule = value(part, course);
            About about = part.getAnnotation(About.class);
            if (rule instanceof Record duty && part.getType().getSimpleName().endsWith("Rule") && about != null) {
                List<String> written = fields(duty);
                String otherwise = written.isEmpty() ? "" : " " + String.join(", ", written);
                found.add("%s: %s%s".formatted(part.getName(), about.value(), otherwise));
            }
        }
        return found;
    }

    /** What is written in a duty. */
    private static List<String> fields(Record duty) {
        List<String> found = new ArrayList<>();
        for (RecordComponent field : duty.getClass().getRecordComponents()) {
            Object value = value(field, duty);
            if (value != null) {
                found.add(field.getName() + " " + value);
            }
        }
        return found;
    }

    private static @Nullable Object value(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("The field (" + part.getName() + ") cannot be read.", impossible);
        }
    }
}
