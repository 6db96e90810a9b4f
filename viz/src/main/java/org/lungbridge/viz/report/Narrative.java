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
    /** Before this many seconds the chapter has hardly begun: its first row is enough. */
    private static final double MOMENT = 60;

    private Narrative() {}

    /** Writes a chapter. */
    static void write(Html html, Chapter chapter) {
        html.element("h3", chapter.heading());
        levels(html, chapter);
        if (chapter.from() > 0 && chapter.heading().startsWith("The first day on ECMO")) {
            html.paragraph("Why", Indication.of(chapter.course().columns(), chapter.from()));
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
    }

    private static void levels(Html html, Chapter chapter) {
        Columns columns = chapter.course().columns();
        Clock clock = chapter.clock();
        double before = chapter.from() > 0 ? chapter.from() - MOMENT : 0;
        String first = Levels.at(columns, Math.max(0, before));
        String last = Levels.at(
                columns, chapter.to() - (chapter.to() < chapter.course().end() ? MOMENT : 0));
        if (!first.isEmpty()) {
            html.paragraph("At its beginning", Say.sentence(clock.at(chapter.from()) + " " + first));
        }
        if (!last.isEmpty()) {
            html.paragraph("At its end", Say.sentence(clock.at(chapter.to()) + " " + last));
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
