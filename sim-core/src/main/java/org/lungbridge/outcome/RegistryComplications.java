package org.lungbridge.outcome;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Complications in the categories of the registry of the Extracorporeal Life Support Organization. Names of categories and the
 * limits of hemolysis (plasma free hemoglobin above 50 mg/dL moderate, above 100 mg/dL severe) are recalled from its data
 * definitions (2018), not read.
 *
 * @param counts how often, by category, in alphabetical order; categories that did not occur are left out
 */
public record RegistryComplications(Map<String, Integer> counts) {
    /** Free hemoglobin of plasma, mg/L, above which hemolysis is moderate. */
    private static final double MODERATE = 500;
    /** The same of severe hemolysis, mg/L. */
    private static final double SEVERE = 1000;

    /** A table that nobody changes afterwards. */
    public RegistryComplications {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    static RegistryComplications of(Course course, List<GradedBleed> bleeds) {
        Map<String, Integer> counts = new TreeMap<>();
        bleeds.forEach(graded -> add(counts, category(graded.bleed().site()), 1));
        add(
                counts,
                "circuit: oxygenator failure",
                course.all("oxygenator-failure").size());
        add(counts, "mechanical: cannula problems", (int) course.all("cannulation-problem").stream()
                .filter(event -> !event.detail().contains("repositioned"))
                .count());
        add(counts, "circuit: pump clot", course.all("pump-clot").size());
        add(
                counts,
                "neurologic: central nervous system infarction",
                course.all("ischemic-stroke").size());
        add(counts, "thrombosis: deep vein", course.all("vein-thrombosis").size());
        add(counts, "thrombosis: pulmonary embolism", (int) course.all("pulmonary-embolism").stream()
                .filter(event -> !event.detail().contains("is gone"))
                .count());
        add(counts, "thrombosis: cannulated vein", (int) course.all("stop-ecmo").stream()
                .filter(event -> event.detail().contains("thrombosis of the cannulated vein"))
                .count());
        add(counts, "renal: replacement therapy", Renal.of(course).sessions().isEmpty() ? 0 : 1);
        add(counts, "infection", course.all("infection").size());
        hemolysis(counts, course);
        return new RegistryComplications(counts);
    }

    private static void hemolysis(Map<String, Integer> counts, Course course) {
        double most = course.columns().highest("plasmaFreeHemoglobin_mgPerL", 0, course.end());
        if (most > SEVERE) {
            add(counts, "hemolysis: severe", 1);
        } else if (most > MODERATE) {
            add(counts, "hemolysis: moderate", 1);
        }
    }

    private static String category(String site) {
        String words = site.toLowerCase(Locale.ROOT);
        if (words.equals(Bleed.INTRACRANIAL)) {
            return "neurologic: central nervous system hemorrhage";
        }
        if (words.equals(Bleed.LUNG)) {
            return "hemorrhage: pulmonary";
        }
        if (words.contains("gastrointestinal")) {
            return "hemorrhage: gastrointestinal";
        }
        return words.contains("cannula") ? "hemorrhage: cannulation site" : "hemorrhage: other site";
    }

    private static void add(Map<String, Integer> counts, String category, int times) {
        if (times > 0) {
            counts.merge(category, times, Integer::sum);
        }
    }
}
