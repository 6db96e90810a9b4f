package org.lungbridge.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.lungbridge.engine.EventRecord;

/**
 * One bleed as it happened, before anybody grades it.
 *
 * <p>Consequences are looked for from its beginning to 24 h after its end: the fall of hemoglobin from the value at the
 * beginning to the lowest (dilution by crystalloid or prime falls to the bleed, as at a real bedside), red cells, what staff
 * did. Bleeding of the lung is one bleed where it flows with 5 mL/h or more (120 mL a day); pauses below 24 h belong to it.
 *
 * <p>Norepinephrine is the bleed's only where it was raised by 0.05 µg/kg/min or more over the highest dose of the 6 h before, and
 * where the loss is one that shows in the circulation: 10.5 mL/kg, 15 % of 70 mL/kg (class II of Advanced Trauma Life Support,
 * recalled). A nose that drips in septic shock needs none of it. Limits without a source are design choices of this project.
 *
 * @param site where, in the words of the chart
 * @param span from the beginning to the end
 * @param volume_mL blood lost
 * @param hemoglobinFall_gPerDL how far hemoglobin fell
 * @param redCells_units red cells given
 * @param treated whether staff did something against it
 * @param pressors whether norepinephrine was raised for it
 * @param fatal whether the patient died of it
 */
public record Bleed(
        String site,
        Span span,
        double volume_mL,
        double hemoglobinFall_gPerDL,
        double redCells_units,
        boolean treated,
        boolean pressors,
        boolean fatal) {
    /** Bleeding inside of the skull, in the words of the chart. */
    public static final String INTRACRANIAL = "intracranial bleeding";
    /** Bleeding of the lung. */
    public static final String LUNG = "lung hemorrhage";

    private static final String HEMORRHAGE = "hemorrhage";
    private static final String EVENT = "bleed-at-site";
    private static final String BEGINS = " begins";
    private static final String STOPPED = " stopped: ";
    private static final double AFTERWARDS = 24 * 3600;
    private static final double LUNG_FLOW = 5;
    private static final double RAISED = 0.05;
    private static final double BEFORE = 6 * 3600;
    private static final double SHOWS_mLPerKg = 10.5;
    private static final String LUNG_COLUMN = "alveolarBleeding_mLPerH";
    private static final String LUNG_VOLUME = "cumulativeAlveolarBleeding_mL";
    private static final String HEMOGLOBIN = "hemoglobin_gPerDL";
    private static final String NOREPINEPHRINE = "norepinephrine_ugPerKgPerMin";
    private static final Set<String> AGAINST = Set.of(
            "hold",
            "product",
            "protamine",
            "tranexamic-acid",
            "aminocaproic-acid",
            "rfviia",
            "desmopressin",
            "bronchoscopy",
            "give-fibrinogen",
            "give-pcc",
            "give-vwf",
            "transfuse-red-cells",
            "transfuse-plasma",
            "transfuse-platelets",
            "transfuse-cryoprecipitate");

    /** Every bleed of a course by its beginning, those of the lung among them. */
    static List<Bleed> of(Course course) {
        List<Bleed> bleeds = new ArrayList<>();
        for (Span span : joined(course.where(LUNG_COLUMN, flow -> flow >= LUNG_FLOW))) {
            double volume = course.columns().at(LUNG_VOLUME, span.to())
                    - course.columns().at(LUNG_VOLUME, span.from());
            bleeds.add(consequences(course, LUNG, span, volume));
        }
        for (EventRecord event : course.all(EVENT)) {
            if (event.detail().contains(BEGINS)) {
                bleeds.add(atSite(course, event));
            }
        }
        bleeds.sort(Comparator.comparingDouble(bleed -> bleed.span().from()));
        return List.copyOf(bleeds);
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            int last = joined.size() - 1;
            if (last >= 0 && span.from() - joined.get(last).to() < AFTERWARDS) {
                joined.set(last, new Span(joined.get(last).from(), span.to(), span.open()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static Bleed atSite(Course course, EventRecord begin) {
        String site = begin.detail().substring(0, begin.detail().indexOf(BEGINS));
        List<EventRecord> ends = course.all(event -> event.what().equals(EVENT)
                && event.time() >= begin.time()
                && event.detail().startsWith(site + STOPPED));
        double flow = Numeral.before("mL/h", begin.detail());
        if (ends.isEmpty()) {
            Span open = new Span(begin.time(), course.end(), true);
            return consequences(course, site, open, flow * (open.to() - open.from()) / 3600);
        }
        EventRecord end = ends.get(0);
        return consequences(course, site, new Span(begin.time(), end.time(), false), volume(end.detail()));
    }

    private static double volume(String stopped) {
        double milliliters = Numeral.after(STOPPED, stopped);
        return stopped.matches(".*" + STOPPED + "[0-9.]+ L .*") ? 1000 * milliliters : milliliters;
    }

    private static Bleed consequences(Course course, String site, Span span, double volume) {
        Columns columns = course.columns();
        double until = Math.min(course.end(), span.to() + AFTERWARDS);
        double fall = columns.at(HEMOGLOBIN, span.from()) - columns.lowest(HEMOGLOBIN, span.from(), until);
        boolean treated = course.all(event -> AGAINST.contains(event.what())).stream()
                .anyMatch(event -> event.time() >= span.from() && event.time() <= until);
        return new Bleed(
                site,
                span,
                volume,
                Double.isNaN(fall) ? 0 : fall,
                Transfusions.between(course, span.from(), until).redCells_units(),
                treated,
                pressors(course, span.from(), until, volume),
                fatal(course, site, until));
    }

    private static boolean pressors(Course course, double from, double until, double volume) {
        Columns columns = course.columns();
        double ran = columns.highest(NOREPINEPHRINE, Math.max(0, from - BEFORE), from);
        return volume >= SHOWS_mLPerKg * course.background().weight_kg()
                && columns.highest(NOREPINEPHRINE, from, until) - ran >= RAISED;
    }

    /** A cause of death names the site, or says hemorrhage of the lung or elsewhere while a bleed of it goes on. */
    private static boolean fatal(Course course, String site, double until) {
        return Death.of(course)
                .filter(death -> death.cause().contains(site)
                        || death.time() <= until && death.cause().contains(HEMORRHAGE) && isOf(site, death.cause()))
                .isPresent();
    }

    private static boolean isOf(String site, String cause) {
        boolean ofLung = cause.contains("alveolar") || cause.contains("lung");
        return ofLung == site.equals(LUNG);
    }
}
