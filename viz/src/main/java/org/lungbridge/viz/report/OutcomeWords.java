package org.lungbridge.viz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.lungbridge.outcome.Apache;
import org.lungbridge.outcome.Bleed;
import org.lungbridge.outcome.Course;
import org.lungbridge.outcome.CourseOutcome;
import org.lungbridge.outcome.Death;
import org.lungbridge.outcome.FreeDays;
import org.lungbridge.outcome.GradedBleed;
import org.lungbridge.outcome.Response;
import org.lungbridge.outcome.SapsII;
import org.lungbridge.outcome.Span;
import org.lungbridge.outcome.Transfusions;

/** The outcome in words: a sentence for the summary, facts for its list, tables of bleeding, products and complications. */
final class OutcomeWords {
    private OutcomeWords() {}

    /** How it ended. */
    static String ending(Course course, CourseOutcome outcome) {
        if (outcome.death().isPresent()) {
            Death death = outcome.death().get();
            String cause = death.cause().isBlank() ? "" : " of " + death.cause();
            return "Died %s%s, %s"
                    .formatted(
                            Clock.of(course.end()).at(death.time()),
                            cause,
                            death.mode().inWords());
        }
        if (outcome.transplant().isPresent()) {
            return "Lungs were transplanted "
                    + Clock.of(course.end()).at(outcome.transplant().getAsDouble());
        }
        String where = outcome.stay().hospital().isPresent()
                ? ", discharged from hospital"
                : outcome.stay().intensiveCare().isPresent() ? ", out of intensive care" : "";
        return "Alive at the end of the run, after %s%s; respiratory support: %s"
                .formatted(
                        Clock.span(course.end()), where, outcome.lastSupport().inWords());
    }

    /** What and how much, in pairs. */
    static List<String[]> facts(Course course, CourseOutcome outcome) {
        List<String[]> facts = new ArrayList<>();
        add(facts, "Outcome", ending(course, outcome));
        if (!outcome.ecmo().isEmpty()) {
            String again =
                    outcome.recannulations() == 0 ? "" : ", cannulated again " + Say.times(outcome.recannulations());
            boolean still = outcome.ecmo().get(outcome.ecmo().size() - 1).open();
            add(facts, "ECMO", days(Span.days(outcome.ecmo())) + again + (still ? ", still on at the end" : ""));
        }
        add(facts, "Invasive ventilation", days(Span.days(outcome.ventilator())));
        add(facts, "Ventilator-free days at 28", free(outcome.ventilatorFree()));
        outcome.ecmoFree().ifPresent(free -> add(facts, "ECMO-free days at 60", free(free)));
        outcome.stay().intensiveCare().ifPresent(time -> add(facts, "Intensive care", days(time / Span.DAY)));
        outcome.stay().hospital().ifPresent(time -> add(facts, "Hospital", days(time / Span.DAY)));
        if (!outcome.renal().sessions().isEmpty()) {
            String recovered = outcome.renal().recovered() ? ", kidney recovered" : ", not recovered";
            add(facts, "Renal replacement", days(Span.days(outcome.renal().sessions())) + recovered);
        }
        add(facts, "Brain", brain(outcome));
        if (outcome.disability().home()) {
            List<String> lasting = outcome.disability().lasting();
            add(facts, "What remains", lasting.isEmpty() ? "nothing of what is modelled" : Say.list(lasting));
        }
        add(facts, "Hemoptysis without a tube", hemoptysis(outcome));
        add(facts, "The lung first answered to treatment", response(outcome));
        treatments(facts, outcome);
        Apache apache = Apache.of(course);
        add(facts, "APACHE II of the first day", "%s (%s of them for age)".formatted(apache.total(), apache.age()));
        SapsII saps = SapsII.of(course);
        add(facts, "SAPS II of the first day", Integer.toString(saps.points()));
        return facts;
    }

    private static String hemoptysis(CourseOutcome outcome) {
        String grade = outcome.hemoptysis().grade();
        return outcome.hemoptysis().most_mL() >= 1
                ? "%s, %s mL in the worst day"
                        .formatted(grade, Say.number(outcome.hemoptysis().most_mL(), 0))
                : grade;
    }

    private static String response(CourseOutcome outcome) {
        Response response = outcome.response();
        List<String> parts = new ArrayList<>();
        answer(parts, "less than 100 mL of bleeding a day", response.bleeding());
        answer(parts, "PaO2/FiO2 200 mmHg or more", response.oxygenation());
        answer(parts, "radiograph half clear", response.radiograph());
        return parts.isEmpty() ? "by no criterion" : Say.list(parts);
    }

    private static void answer(List<String> parts, String what, OptionalDouble since) {
        since.ifPresent(time -> parts.add("%s from day %s".formatted(what, Say.number(time / Span.DAY, 1))));
    }

    private static void treatments(List<String[]> facts, CourseOutcome outcome) {
        int prone = outcome.treatments().proneSessions().size();
        if (prone > 0) {
            add(
                    facts,
                    "Prone sessions",
                    "%s, %s in all"
                            .formatted(
                                    prone, days(Span.days(outcome.treatments().proneSessions()))));
        }
        if (outcome.treatments().plasmaExchanges() > 0) {
            add(facts, "Plasma exchanges", Integer.toString(outcome.treatments().plasmaExchanges()));
        }
        if (outcome.treatments().circuitExchanges() > 0) {
            add(
                    facts,
                    "Circuit exchanges",
                    Integer.toString(outcome.treatments().circuitExchanges()));
        }
        Transfusions given = outcome.treatments().transfusions();
        List<String> parts = new ArrayList<>();
        product(parts, given.redCells_units(), "units of red cells");
        product(parts, given.platelets_doses(), "doses of platelets");
        product(parts, given.plasma_mL(), "mL of plasma");
        product(parts, given.fibrinogen_g(), "g of fibrinogen");
        add(facts, "Blood products", parts.isEmpty() ? "none" : Say.list(parts));
    }

    private static void product(List<String> parts, double amount, String what) {
        if (amount > 0.05) {
            parts.add(Say.number(amount, 1) + " " + what);
        }
    }

    private static String brain(CourseOutcome outcome) {
        List<String> parts = new ArrayList<>();
        if (outcome.neurology().intracranialBleeds() > 0) {
            parts.add(Say.of(outcome.neurology().intracranialBleeds(), "intracranial bleed", "intracranial bleeds"));
        }
        if (outcome.neurology().strokes() > 0) {
            parts.add(Say.of(outcome.neurology().strokes(), "ischemic stroke", "ischemic strokes"));
        }
        return parts.isEmpty() ? "no bleed, no stroke" : Say.list(parts);
    }

    private static void add(List<String[]> facts, String what, String much) {
        facts.add(new String[] {what, much});
    }

    private static String days(double days) {
        return days < 2 ? Say.number(24 * days, 1) + " h" : Say.number(days, 1) + " days";
    }

    private static String free(FreeDays free) {
        return Say.number(free.days(), 1) + (free.observed() ? "" : " if the state at the end of the run lasts");
    }

    /** The table of bleeds. */
    static void bleeds(Html html, Course course, CourseOutcome outcome) {
        if (outcome.bleeds().isEmpty()) {
            html.element("p", "No bleed by any of the definitions.");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (GradedBleed graded : outcome.bleeds()) {
            Bleed bleed = graded.bleed();
            number++;
            rows.add(List.of(
                    Integer.toString(number),
                    bleed.site(),
                    Clock.of(course.end()).at(bleed.span().from()).replaceFirst("^(at|on) ", ""),
                    Clock.span(bleed.span().to() - bleed.span().from()),
                    Say.number(bleed.volume_mL(), 0),
                    Say.fixed(bleed.hemoglobinFall_gPerDL(), 1),
                    Say.number(bleed.redCells_units(), 1),
                    graded.isthMajor() ? "major" : "no",
                    graded.barc().code(),
                    graded.elsoMajor() ? "major" : "no"));
        }
        html.table(
                "Each bleed by definition: ISTH (Schulman 2005), BARC (Mehran 2011), ELSO (recalled, not read)",
                List.of("No.", "site", "begins", "lasts", "mL", "Hb fall (g/dL)", "red cells", "ISTH", "BARC", "ELSO"),
                rows);
        html.element(
                "p class=\"note\"",
                "Hemoglobin and red cells are counted to 24 h after the end of a bleed; dilution falls to the bleed.");
    }

    /** The complications as a registry counts them. */
    static void complications(Html html, CourseOutcome outcome) {
        List<List<String>> rows = new ArrayList<>();
        outcome.complications().counts().forEach((what, count) -> rows.add(List.of(what, Integer.toString(count))));
        if (rows.isEmpty()) {
            html.element("p", "None of the complications of the registry.");
            return;
        }
        html.table(
                "Complications in the categories of the ELSO registry (recalled)", List.of("Category", "times"), rows);
    }
}
