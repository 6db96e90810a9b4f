package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lungbridge.engine.EventRecord;

/**
 * How many units of blood products were given by when, as the list of events tells: a step where a whole unit is told, a
 * slope where units run in by the hour.
 */
final class Products {
    private static final double HOUR = 3600;
    private static final Pattern GIVEN = Pattern.compile("([0-9.]+) units? of (.+)");
    private static final Pattern RUNNING = Pattern.compile("([0-9.]+) units? an hour.*");
    private static final String ORDER = "transfuse-";
    private static final String RUN_IN = "has run in";

    private final Map<String, List<Measured>> stairs = new HashMap<>();
    private final Map<String, double[]> running = new HashMap<>();
    private final double end;

    private Products(double end) {
        this.end = end;
    }

    /** The corners of the staircase of a product, such as {@code platelets}; none if it was never given. */
    static List<Measured> of(RunRecord run, String product) {
        Products products = new Products(run.end());
        run.events().forEach(products::read);
        products.running.keySet().forEach(name -> products.stop(name, run.end()));
        return products.closed(product);
    }

    private List<Measured> closed(String product) {
        List<Measured> corners = stairs.getOrDefault(product, List.of());
        if (corners.isEmpty()) {
            return List.of();
        }
        List<Measured> closed = new ArrayList<>(corners);
        closed.add(new Measured(product, end, corners.get(corners.size() - 1).value()));
        return closed;
    }

    private void read(EventRecord event) {
        Matcher given = GIVEN.matcher(event.detail());
        if (event.what().equals("product") && given.matches()) {
            add(given.group(2), event.time(), event.time(), Double.parseDouble(given.group(1)));
        } else if (event.what().startsWith(ORDER)) {
            String product = event.what().substring(ORDER.length()).replace('-', ' ');
            Matcher rate = RUNNING.matcher(event.detail());
            if (event.detail().equals(RUN_IN)) {
                stop(product, event.time());
                running.remove(product);
            } else if (rate.matches()) {
                stop(product, event.time());
                running.put(product, new double[] {event.time(), Double.parseDouble(rate.group(1))});
            }
        }
    }

    private void stop(String product, double time) {
        double[] begun = running.get(product);
        if (begun != null) {
            add(product, begun[0], time, begun[1] * (time - begun[0]) / HOUR);
        }
    }

    private void add(String product, double from, double to, double units) {
        List<Measured> corners = stairs.computeIfAbsent(product, name -> new ArrayList<>());
        if (corners.isEmpty()) {
            corners.add(new Measured(product, 0, 0));
        }
        double before = corners.get(corners.size() - 1).value();
        corners.add(new Measured(product, from, before));
        corners.add(new Measured(product, to, before + units));
    }
}
