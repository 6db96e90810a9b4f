package org.lungbridge.outcome;

import java.util.List;
import org.lungbridge.engine.EventRecord;

/**
 * What blood products were given.
 *
 * <p>Red cells come from their column, which counts every unit. Platelets and plasma come from the events: what a strategy gave
 * is said in doses; an order is a rate that lasts until the next one, taken at 0.25 L a dose of platelets and 0.03 L a bag of
 * cryoprecipitate (as in the protocols).
 *
 * @param redCells_units units of red cells
 * @param platelets_doses adult doses of platelets
 * @param plasma_mL plasma
 * @param fibrinogen_g fibrinogen concentrate
 * @param cryoprecipitate_units bags of cryoprecipitate
 */
public record Transfusions(
        double redCells_units,
        double platelets_doses,
        double plasma_mL,
        double fibrinogen_g,
        double cryoprecipitate_units) {
    /** Platelets of an adult dose. */
    private static final double MILLILITERS_PER_DOSE = 250;
    /** Cryoprecipitate of a unit. */
    private static final double MILLILITERS_PER_BAG = 30;

    private static final double HOUR = 3600;
    private static final String PLATELETS = "transfuse-platelets";
    private static final String PLASMA = "transfuse-plasma";
    private static final String CRYOPRECIPITATE = "transfuse-cryoprecipitate";

    public static Transfusions of(Course course) {
        return between(course, 0, course.end());
    }

    /** What was given between two times, s. */
    public static Transfusions between(Course course, double from, double to) {
        double platelets = 0;
        double plasma = 0;
        double fibrinogen = 0;
        for (EventRecord event : course.all("product", "give-fibrinogen")) {
            boolean counts = event.time() >= from && event.time() <= to;
            platelets += counts ? or0(doses("platelets", event.detail())) : 0;
            plasma += counts ? or0(Numeral.before("mL of plasma", event.detail())) : 0;
            fibrinogen += counts ? or0(Numeral.before("g of fibrinogen", event.detail())) : 0;
            fibrinogen += counts && event.what().equals("give-fibrinogen") ? grams(event.detail()) : 0;
        }
        platelets += volume(course, PLATELETS, from, to) / MILLILITERS_PER_DOSE;
        plasma += volume(course, PLASMA, from, to);
        double bags = volume(course, CRYOPRECIPITATE, from, to) / MILLILITERS_PER_BAG;
        return new Transfusions(redCells(course, from, to), platelets, plasma, fibrinogen, bags);
    }

    private static double doses(String product, String text) {
        double one = Numeral.before("unit of " + product, text);
        return Double.isNaN(one) ? Numeral.before("units of " + product, text) : one;
    }

    /** The whole dose stands last, in brackets where it was written by weight. */
    private static double grams(String text) {
        int bracket = text.indexOf('(');
        return or0(Numeral.before("g", bracket < 0 ? text : text.substring(bracket)));
    }

    private static double redCells(Course course, double from, double to) {
        double units =
                course.columns().at("redCellUnits", to) - course.columns().at("redCellUnits", from);
        return or0(units);
    }

    /** What ran in at the rates of orders, mL; a strategy says its doses instead. */
    private static double volume(Course course, String kind, double from, double to) {
        List<EventRecord> changes = course.all(kind);
        double volume = 0;
        for (int k = 0; k < changes.size(); k++) {
            double next = k + 1 < changes.size() ? changes.get(k + 1).time() : course.end();
            double rate = or0(Numeral.before("mL/h", changes.get(k).detail()));
            volume += rate / HOUR * new Span(changes.get(k).time(), next, false).within(from, to);
        }
        return volume;
    }

    private static double or0(double value) {
        return Double.isNaN(value) ? 0 : value;
    }
}
