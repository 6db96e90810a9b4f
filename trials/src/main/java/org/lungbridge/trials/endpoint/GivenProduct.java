package org.lungbridge.trials.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.outcome.Columns;
import org.lungbridge.outcome.Course;
import org.lungbridge.outcome.Transfusions;
import org.lungbridge.scenarios.document.trial.endpoint.BloodProduct;
import org.lungbridge.scenarios.document.trial.endpoint.EndpointCriterion;

/** Blood products by the time. */
final class GivenProduct {
    private static final String RED_CELLS = "redCellUnits";

    private GivenProduct() {}

    /** When so much of a product had been given within a time, s; what counted once counts no more. */
    static DoubleStream reached(Course course, EndpointCriterion.Product wanted) {
        double within = wanted.within().engineValue();
        List<Double> found = new ArrayList<>();
        double since = 0;
        for (double time : looks(course)) {
            double from = Math.max(since, time - within);
            if (Happenings.reached(given(wanted.product(), course, from, time), wanted.amount())) {
                found.add(time);
                since = Math.nextUp(time);
            }
        }
        return found.stream().mapToDouble(Double::doubleValue);
    }

    /** When something may have been given: every row, and every line about a product. */
    private static Iterable<Double> looks(Course course) {
        TreeSet<Double> looks = new TreeSet<>();
        Columns columns = course.columns();
        for (int row = 0; row < columns.rows(); row++) {
            boolean more = row > 0 && columns.value(RED_CELLS, row) != columns.value(RED_CELLS, row - 1);
            if (more || !columns.has(RED_CELLS)) {
                looks.add(columns.time(row));
            }
        }
        for (EventRecord event : course.all(line -> isProduct(line.what()))) {
            looks.add(event.time());
        }
        looks.add(course.end());
        return looks;
    }

    private static boolean isProduct(String what) {
        return what.equals("product") || what.equals("give-fibrinogen") || what.startsWith("transfuse-");
    }

    private static double given(BloodProduct product, Course course, double from, double to) {
        Transfusions given = Transfusions.between(course, from, to);
        return switch (product) {
            case RED_CELLS -> given.redCells_units();
            case PLATELETS -> given.platelets_doses();
            case PLASMA -> given.plasma_mL();
            case FIBRINOGEN -> given.fibrinogen_g();
            case CRYOPRECIPITATE -> given.cryoprecipitate_units();
        };
    }
}
