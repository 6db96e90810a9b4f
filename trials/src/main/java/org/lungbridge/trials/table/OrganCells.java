package org.lungbridge.trials.table;

import java.util.List;
import java.util.OptionalDouble;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.outcome.Apache;
import org.lungbridge.outcome.Course;
import org.lungbridge.outcome.CourseOutcome;
import org.lungbridge.outcome.Neurology;
import org.lungbridge.outcome.SapsII;
import org.lungbridge.outcome.Span;
import org.lungbridge.trials.endpoint.Evidence;

/** Infections, lung, kidney, brain, blood; what remains; scores of the first day. */
final class OrganCells {
    private static final String FREE_HEMOGLOBIN = "plasmaFreeHemoglobin_mgPerL";
    private static final String HEMOLYSIS = "hemolysis: ";
    /** Moderate hemolysis of the registry. */
    private static final double MODERATE = 500;

    private final Course course;
    private final CourseOutcome outcome;

    private OrganCells(Evidence evidence) {
        course = evidence.course();
        outcome = evidence.outcome();
    }

    static void put(Cells cells, Evidence evidence) {
        OrganCells all = new OrganCells(evidence);
        all.blood(cells);
        all.infections(cells);
        all.kidney(cells);
        all.rest(cells);
    }

    private void blood(Cells cells) {
        cells.happened(
                "heparinThrombocytopenia",
                first(course.all(event -> event.what().equals("heparin-induced-thrombocytopenia")
                        && event.detail().startsWith("antibodies against"))));
        String grade = outcome.complications().counts().keySet().stream()
                .filter(category -> category.startsWith(HEMOLYSIS))
                .map(category -> category.substring(HEMOLYSIS.length()))
                .findFirst()
                .orElse("none");
        cells.text("hemolysis", grade);
        cells.day(
                "hemolysis_d",
                course.where(FREE_HEMOGLOBIN, value -> value > MODERATE).stream()
                        .mapToDouble(Span::from)
                        .findFirst());
    }

    private static OptionalDouble first(List<EventRecord> events) {
        return events.stream().mapToDouble(EventRecord::time).findFirst();
    }

    private void infections(Cells cells) {
        List<EventRecord> all = course.all("infection");
        cells.count("infections", all.size()).day("infection_d", first(all));
        cells.count(
                "pneumonias",
                all.stream()
                        .filter(event -> event.detail().contains("pneumonia"))
                        .count());
        cells.happened("pneumothorax", first(course.all("pneumothorax")));
    }

    private void kidney(Cells cells) {
        List<Span> sessions = outcome.renal().sessions();
        cells.happened(
                "renalReplacement", sessions.stream().mapToDouble(Span::from).findFirst());
        cells.number("renalReplacementDays", Span.days(sessions));
        if (!sessions.isEmpty()) {
            cells.yes("renalRecovery", outcome.renal().recovered());
        }
    }

    private void rest(Cells cells) {
        cells.count("plasmaExchanges", outcome.treatments().plasmaExchanges());
        cells.count("proneSessions", outcome.treatments().proneSessions().size());
        cells.number("proneDays", Span.days(outcome.treatments().proneSessions()));
        cells.text("neurology", word(outcome.neurology()));
        cells.yes("disabilityFree", outcome.disability().none());
        cells.text("disability", String.join("; ", outcome.disability().lasting()));
        cells.count("apacheII", Apache.of(course).total());
        cells.count("sapsII", SapsII.of(course).points());
    }

    private static String word(Neurology brain) {
        if (brain.intracranialBleeds() > 0) {
            return "intracranial-bleeding";
        }
        return brain.strokes() > 0 ? "stroke" : "no-event";
    }
}
