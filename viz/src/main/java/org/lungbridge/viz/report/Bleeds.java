package org.lungbridge.viz.report;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.outcome.Columns;

/** Bleeding in a chapter: what the lung lost, and each bleed elsewhere from its beginning to its end. */
final class Bleeds {
    static final String WHAT = "bleed-at-site";

    private static final double NOTABLE = 20;
    private static final int MOST = 6;

    private Bleeds() {}

    static List<Told> of(Chapter chapter) {
        List<Told> told = new ArrayList<>(elsewhere(chapter));
        Columns columns = chapter.course().columns();
        double lung = difference(columns, "cumulativeAlveolarBleeding_mL", chapter);
        if (lung >= NOTABLE) {
            told.add(new Told(
                    chapter.from(),
                    "The lung lost %s mL of blood; the rate went from %s to %s mL/h."
                            .formatted(
                                    Say.fixed(lung, 0),
                                    Say.number(columns.at("alveolarBleeding_mLPerH", chapter.from()), 0),
                                    Say.number(columns.at("alveolarBleeding_mLPerH", chapter.to()), 0))));
        }
        double other = difference(columns, "cumulativeOtherBleeding_mL", chapter);
        if (other >= NOTABLE) {
            told.add(new Told(chapter.to(), "All other sites together lost %s mL.".formatted(Say.fixed(other, 0))));
        }
        return told;
    }

    private static List<Told> elsewhere(Chapter chapter) {
        List<EventRecord> events = chapter.events(event -> event.what().equals(WHAT));
        List<Told> told = new ArrayList<>();
        if (events.size() > MOST) {
            long begun = events.stream()
                    .filter(event -> event.detail().contains("begins"))
                    .count();
            String first = events.get(0).detail();
            told.add(new Told(
                    events.get(0).time(),
                    "%s outside of the lung began (first: %s); the table below has each."
                            .formatted(
                                    Say.sentence(Say.of((int) begun, "bleed", "bleeds"))
                                            .replace(".", ""),
                                    first)));
            return told;
        }
        for (EventRecord event : events) {
            told.add(new Told(event.time(), Say.sentence(chapter.clock().at(event.time()) + " " + event.detail())));
        }
        return told;
    }

    private static double difference(Columns columns, String id, Chapter chapter) {
        double difference = columns.at(id, chapter.to()) - columns.at(id, chapter.from());
        return Double.isNaN(difference) ? 0 : difference;
    }
}
