package org.lungbridge.scenarios.reading;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.course.CourseDocument;

/** The duties of a course protocol, by name. */
final class Duties {
    private static final Set<String> NO_DUTIES =
            Set.of("id", "title", "description", "references", "first", "interval");

    private static final Set<String> ALL = Arrays.stream(CourseDocument.class.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(name -> !NO_DUTIES.contains(name))
            .collect(Collectors.toUnmodifiableSet());

    private Duties() {}

    /** Checks what is nobody's duty in an arm or a center. */
    static void check(JsonTree owner, @Nullable List<String> without, Problems problems) {
        for (int i = 0; without != null && i < without.size(); i++) {
            String duty = without.get(i);
            if (!ALL.contains(duty)) {
                problems.add(
                        TreeView.items(owner, "courseWithout").get(i).place(),
                        "The duty (%s) is unknown; known are (%s)."
                                .formatted(
                                        Words.shortened(duty),
                                        String.join(", ", ALL.stream().sorted().toList())),
                        Words.meant(duty, ALL));
            }
        }
    }
}
