package org.lungbridge.viz.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoublePredicate;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.outcome.Bleed;
import org.lungbridge.outcome.Columns;
import org.lungbridge.outcome.Course;
import org.lungbridge.outcome.CourseOutcome;
import org.lungbridge.outcome.GradedBleed;
import org.lungbridge.outcome.Span;

/** What goes into the lanes of the timeline: stretches and moments of a course, by lane; lanes without any are left out. */
final class Timeline {
    /**
     * A stretch or a moment in a lane.
     *
     * @param from s
     * @param to s; the same for a moment
     * @param label what it is; may be empty
     */
    record Item(double from, double to, String label) {
        boolean isMoment() {
            return to <= from;
        }
    }

    private static final Map<String, String> DRUGS = Map.of(
            "methylprednisolone", "Methylprednisolone",
            "cyclophosphamide", "Cyclophosphamide",
            "rituximab", "Rituximab",
            "ivig", "Immunoglobulin",
            "set-mycophenolate", "Mycophenolate",
            "set-calcineurin-inhibitor", "Calcineurin inhibitor",
            "rfviia", "Factor VIIa",
            "tranexamic-acid", "Tranexamic acid",
            "protamine", "Protamine",
            "desmopressin", "Desmopressin");
    private static final Set<String> PRODUCTS = Set.of(
            "product",
            "transfuse-platelets",
            "transfuse-plasma",
            "transfuse-cryoprecipitate",
            "give-fibrinogen",
            "give-antithrombin",
            "give-pcc",
            "give-vwf");
    private static final Set<String> CLOTS = Set.of(
            "membrane-alarm",
            "oxygenator-failure",
            "pump-clot",
            "vein-thrombosis",
            "pulmonary-embolism",
            "ischemic-stroke",
            "tube-clot");
    private static final Set<String> EXCHANGES = Set.of("change-oxygenator", "change-circuit", "change-pump-head");
    private static final Set<String> ENDINGS = Set.of("discharge", "death", "transplant");
    private static final String[] SUPPORT = {"room air", "oxygen", "high flow", "noninvasive", "tube", "tracheostomy"};
    private static final double SAME = 6 * 3600;

    private final Course course;
    private final Map<String, List<Item>> lanes = new LinkedHashMap<>();

    private Timeline(Course course) {
        this.course = course;
    }

    /** The lanes from top to bottom. */
    static Map<String, List<Item>> of(Course course, CourseOutcome outcome) {
        Timeline timeline = new Timeline(course);
        timeline.fill(outcome);
        timeline.lanes.values().removeIf(List::isEmpty);
        return timeline.lanes;
    }

    private void fill(CourseOutcome outcome) {
        lanes.put("ECMO", stretches(outcome.ecmo(), "ECMO"));
        lanes.put("Breathing", breathing());
        lanes.put("Prone", stretches(outcome.treatments().proneSessions(), ""));
        lanes.put("Renal replacement", stretches(outcome.renal().sessions(), ""));
        lanes.put("Plasma exchange", moments(Set.of("plasma-exchange"), ""));
        drugs();
        lanes.put("Anticoagulant", where("heparinRate_IUPerKgPerH", "heparin"));
        lanes.get("Anticoagulant").addAll(where("bivalirudinRate_mgPerKgPerH", "bivalirudin"));
        lanes.get("Anticoagulant").addAll(where("argatrobanRate_ugPerKgPerMin", "argatroban"));
        lanes.put("Red cells", redCells());
        lanes.put("Other products", moments(PRODUCTS, ""));
        List<Item> lung = new ArrayList<>();
        List<Item> elsewhere = new ArrayList<>();
        for (GradedBleed graded : outcome.bleeds()) {
            Bleed bleed = graded.bleed();
            boolean inLung = bleed.site().equals(Bleed.LUNG);
            (inLung ? lung : elsewhere)
                    .add(new Item(bleed.span().from(), bleed.span().to(), inLung ? "" : site(bleed)));
        }
        lanes.put("Lung bleeds", lung);
        lanes.put("Other bleeds", elsewhere);
        lanes.put("Clots", moments(CLOTS, ""));
        lanes.put("Circuit exchange", moments(EXCHANGES, ""));
        lanes.put("Infection", infection());
        lanes.put("Discharge, death", endings());
    }

    private static String site(Bleed bleed) {
        return bleed.site()
                .replace("bleeding of ", "")
                .replace("bleeding at ", "")
                .replace(" bleeding", "");
    }

    private static List<Item> stretches(List<Span> spans, String label) {
        List<Item> items = new ArrayList<>();
        spans.forEach(span -> items.add(new Item(span.from(), span.to(), label)));
        return items;
    }

    private List<Item> breathing() {
        Columns columns = course.columns();
        List<Item> items = new ArrayList<>();
        if (!columns.has("airwaySupport")) {
            items.add(new Item(0, course.end(), "ventilator on a tube"));
            return items;
        }
        double from = 0;
        for (int row = 1; row <= columns.rows(); row++) {
            double before = columns.value("airwaySupport", row - 1);
            if (row == columns.rows() || columns.value("airwaySupport", row) != before) {
                double to = row == columns.rows() ? course.end() : columns.time(row);
                items.add(new Item(from, to, SUPPORT[(int) Math.max(0, Math.min(SUPPORT.length - 1, before))]));
                from = to;
            }
        }
        return items;
    }

    private List<Item> where(String id, String label) {
        return where(id, label, rate -> rate > 1e-6);
    }

    private List<Item> where(String id, String label, DoublePredicate condition) {
        List<Item> items = new ArrayList<>();
        course.where(id, condition).forEach(span -> items.add(new Item(span.from(), span.to(), label)));
        return items;
    }

    private List<Item> redCells() {
        List<Item> items = new ArrayList<>();
        Columns columns = course.columns();
        double counted = 0;
        for (int row = 0; row < columns.rows(); row++) {
            double units = columns.value("redCellUnits", row);
            if (units >= counted + 1 - 1e-6) {
                counted = Math.floor(units + 1e-6);
                items.add(new Item(columns.time(row), columns.time(row), ""));
            }
        }
        return items;
    }

    /** Moments of these events; what follows within a few hours under the same name belongs to the same. */
    private List<Item> moments(Set<String> names, String label) {
        List<Item> items = new ArrayList<>();
        Map<String, Double> last = new LinkedHashMap<>();
        for (EventRecord event : course.events()) {
            boolean asked = event.kind().equals("result") || event.kind().equals("sample");
            if (names.contains(event.what()) && !asked && !Closing.is(event)) {
                String key = event.what() + event.detail();
                if (event.time() - last.getOrDefault(key, Double.NEGATIVE_INFINITY) > SAME) {
                    items.add(new Item(event.time(), event.time(), label));
                }
                last.put(key, event.time());
            }
        }
        return items;
    }

    /** A lane for each drug that was given. */
    private void drugs() {
        DRUGS.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(drug -> lanes.put(drug.getValue(), moments(Set.of(drug.getKey()), "")));
    }

    private List<Item> infection() {
        List<Item> items = where("infectionBurden", "infection", burden -> burden > 0.05);
        if (items.isEmpty()) {
            items.addAll(moments(Set.of("infection"), ""));
        }
        return items;
    }

    private List<Item> endings() {
        List<Item> items = new ArrayList<>();
        for (EventRecord event : course.events()) {
            if (ENDINGS.contains(event.what()) && !event.notDone()) {
                String label = event.what().equals("discharge") ? event.detail().split(",", 2)[0] : event.what();
                items.add(new Item(event.time(), event.time(), label));
            }
        }
        return items;
    }
}
