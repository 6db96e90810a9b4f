package org.lungbridge.viz.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.outcome.Columns;

/** What happened when and why in a chapter: how the patient was at its two ends, then a paragraph for each subject. */
final class Narrative {
    /** What the paragraphs of bleeding and position tell themselves. */
    private static final List<String> TOLD_ELSEWHERE = List.of(Bleeds.WHAT, "end");
    /** So long before it ends a chapter is looked at, before what comes next has begun, s. */
    private static final double MOMENT = 60;

    private Narrative() {}

    /** Writes a chapter. */
    static void write(Html html, Chapter chapter) {
        Columns columns = chapter.course().columns();
        html.element("h3", chapter.heading());
        if (chapter.from() == 0) {
            level(html, "At the beginning", Levels.at(columns, 0));
        } else if (chapter.heading().startsWith("The first day on ECMO")) {
            html.paragraph("Why ECMO", Indication.of(chapter.course(), chapter.from()));
        }
        for (Map.Entry<Phrases.Subject, List<Told>> paragraph :
                paragraphs(chapter).entrySet()) {
            String text = paragraph.getValue().stream()
                    .sorted(Comparator.comparingDouble(Told::time))
                    .map(Told::text)
                    .collect(Collectors.joining(" "));
            if (!text.isEmpty()) {
                html.paragraph(paragraph.getKey().heading(), text);
            }
        }
        double last = chapter.to() < chapter.course().end() ? chapter.to() - MOMENT : chapter.to();
        level(html, "At the end, " + chapter.clock().at(chapter.to()), Levels.at(columns, last));
    }

    private static void level(Html html, String lead, String text) {
        if (!text.isEmpty()) {
            html.paragraph(lead, Say.sentence(text));
        }
    }

    private static Map<Phrases.Subject, List<Told>> paragraphs(Chapter chapter) {
        Map<Phrases.Subject, List<Told>> paragraphs = new TreeMap<>();
        byName(chapter).forEach((what, events) -> add(paragraphs, subject(what), told(what, events, chapter.clock())));
        add(paragraphs, Phrases.Subject.BLEEDING, Bleeds.of(chapter));
        return paragraphs;
    }

    private static Phrases.Subject subject(String what) {
        return what.equals(Titrations.WHAT)
                ? Phrases.Subject.CLOTTING
                : Phrases.of(what).subject();
    }

    private static void add(Map<Phrases.Subject, List<Told>> paragraphs, Phrases.Subject subject, List<Told> told) {
        paragraphs.computeIfAbsent(subject, unused -> new ArrayList<>()).addAll(told);
    }

    private static List<Told> told(String what, List<EventRecord> events, Clock clock) {
        return switch (what) {
            case Titrations.WHAT -> Titrations.of(events, clock);
            case Products.GIVEN -> Products.given(events, clock);
            case Products.ASKED -> Products.asked(events, clock);
            default -> Repeated.of(events, clock);
        };
    }

    private static Map<String, List<EventRecord>> byName(Chapter chapter) {
        Map<String, List<EventRecord>> events = new LinkedHashMap<>();
        for (EventRecord event : chapter.events(event -> !TOLD_ELSEWHERE.contains(event.what()))) {
            events.computeIfAbsent(event.what(), unused -> new ArrayList<>()).add(event);
        }
        return events;
    }
}
