package org.lungbridge.trials.table;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.laboratory.Result;
import org.lungbridge.outcome.Columns;
import org.lungbridge.outcome.Course;
import org.lungbridge.outcome.Numeral;
import org.lungbridge.outcome.Span;
import org.lungbridge.outcome.Transfusions;
import org.lungbridge.trials.endpoint.Evidence;

/** What was given: products, heparin, and how it was steered. */
final class TreatmentCells {
    private static final double HOUR = 3600;
    private static final String RATE = "heparinRate_IUPerKgPerH";
    private static final String RED_CELLS = "redCellUnits";
    /** A sum that stands still moves in its last digits. */
    private static final double LEAST_UNITS = 0.01;

    private static final String HAS_RUN_IN = "has run in";
    private static final String WITHIN = " within ";
    private static final Set<String> RUNNING =
            Set.of("transfuse-platelets", "transfuse-plasma", "transfuse-cryoprecipitate");

    private final Evidence evidence;
    private final Course course;
    private final Columns columns;

    private TreatmentCells(Evidence evidence) {
        this.evidence = evidence;
        this.course = evidence.course();
        this.columns = course.columns();
    }

    static void put(Cells cells, Evidence evidence) {
        TreatmentCells all = new TreatmentCells(evidence);
        all.products(cells);
        all.heparin(cells);
        all.tests(cells);
        all.bands(cells);
    }

    private void products(Cells cells) {
        Transfusions given = Transfusions.of(course);
        cells.number("redCells_units", given.redCells_units()).number("platelets_units", given.platelets_doses());
        cells.number("plasma_mL", given.plasma_mL()).number("fibrinogen_g", given.fibrinogen_g());
        cells.number("cryoprecipitate_units", given.cryoprecipitate_units());
        double any =
                given.redCells_units() + given.platelets_doses() + given.plasma_mL() + given.cryoprecipitate_units();
        cells.yes("transfused", any > 0);
        Set<Integer> days = redCellDays();
        cells.count("redCellDays", days.size());
        course.all(TreatmentCells::isOtherProduct).forEach(event -> days.add(day(event.time())));
        cells.count("transfusionDays", days.size());
    }

    private Set<Integer> redCellDays() {
        Set<Integer> days = new TreeSet<>();
        for (int row = 1; row < columns.rows(); row++) {
            if (columns.value(RED_CELLS, row) - columns.value(RED_CELLS, row - 1) > LEAST_UNITS) {
                days.add(day(columns.time(row - 1)));
            }
        }
        return days;
    }

    private static int day(double time) {
        return (int) (time / Span.DAY);
    }

    private static boolean isOtherProduct(EventRecord event) {
        boolean runs = RUNNING.contains(event.what()) && !event.detail().contains(HAS_RUN_IN);
        boolean given = event.what().equals("product")
                && (event.detail().contains("platelets") || event.detail().contains("plasma"));
        return runs || given;
    }

    private void heparin(Cells cells) {
        double perKilogram = 0;
        double seconds = 0;
        double onEcmo = 0;
        double ecmoSeconds = 0;
        for (int row = 0; row + 1 < columns.rows(); row++) {
            double rate = columns.value(RATE, row);
            double lasts = columns.time(row + 1) - columns.time(row);
            if (!Double.isNaN(rate)) {
                perKilogram += rate * lasts / HOUR;
                seconds += rate > 0 ? lasts : 0;
                boolean on = Span.holds(evidence.outcome().ecmo(), columns.time(row));
                onEcmo += on ? rate * lasts : 0;
                ecmoSeconds += on ? lasts : 0;
            }
        }
        double boluses = course.all("heparin-bolus").stream()
                .mapToDouble(event -> whole(event.detail()))
                .filter(dose -> !Double.isNaN(dose))
                .sum();
        cells.number("heparin_IU", perKilogram * course.background().weight_kg() + boluses);
        cells.number("heparinDays", seconds / Span.DAY);
        cells.number("meanHeparin_IUPerKgPerH", ecmoSeconds > 0 ? onEcmo / ecmoSeconds : Double.NaN);
    }

    /** The whole dose stands last, in brackets where it was written by weight. */
    private static double whole(String detail) {
        int bracket = detail.indexOf('(');
        return Numeral.before("IU", bracket < 0 ? detail : detail.substring(bracket));
    }

    private void tests(Cells cells) {
        cells.number("meanACT_s", mean("ACT"));
        cells.number("meanAPTT_s", mean("aPTT"));
        cells.number("meanAntiXa_IUPerMl", mean("antiXa"));
        cells.number("lowestHemoglobin_gPerDL", columns.lowest("hemoglobin_gPerDL", 0, course.end()));
        cells.number("lowestPlatelets_10e9PerL", columns.lowest("platelets_10e9PerL", 0, course.end()));
        cells.number("lowestFibrinogen_gPerL", columns.lowest("fibrinogen_gPerL", 0, course.end()));
    }

    private double mean(String test) {
        double sum = 0;
        int count = 0;
        for (Result result : evidence.labs()) {
            if (result.test().equals(test) && Span.holds(evidence.outcome().ecmo(), result.drawn())) {
                sum += result.value();
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    /** A strategy says of each result by which it titrates where it lies: {@code ACT 152 s within 140-160 s}. */
    private void bands(Cells cells) {
        List<String> judged = course.all("titration").stream()
                .map(event -> event.detail().split(":", 2)[0])
                .filter(seen -> seen.contains(WITHIN) || seen.contains(" below ") || seen.contains(" above "))
                .toList();
        double within = judged.stream().filter(seen -> seen.contains(WITHIN)).count();
        cells.number("timeInBand", judged.isEmpty() ? Double.NaN : within / judged.size());
    }
}
