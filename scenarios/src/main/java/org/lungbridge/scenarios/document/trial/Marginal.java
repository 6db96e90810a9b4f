package org.lungbridge.scenarios.document.trial;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Spelled;

/** A value that is drawn from a distribution. */
public record Marginal(
        @Spelled(value = "[A-Za-z][A-Za-z0-9.-]*", inWords = "letters, digits, hyphens and points")
        @About("What it is called in tables, correlations and conditions; chance knows it by this name.")
        String name,

        @About(
                "What it sets: a value of the patient (age, platelets, PaO2) or a model parameter by name; the name itself unless written.")
        @Nullable
        String of,

        @About("What kind of difference between patients it is; for tables only.") @Nullable
        Layer layer,

        @About("How the drawn number is used: it is the value (usual), a factor on what the patient has, or a shift.")
        @Nullable
        MarginalUse as,

        @About("How it is distributed.") Distribution distribution,

        @About("Other distributions of it, by the label of the template.") @Nullable
        Map<String, Distribution> perTemplate,

        @About("Where the distribution comes from: authors, year, journal, number; or that it was chosen.")
        String source) {
    /** A marginal whose map is sorted by name and nobody changes afterwards. */
    public Marginal {
        perTemplate = perTemplate == null ? null : Collections.unmodifiableMap(new TreeMap<>(perTemplate));
    }

    /** What it sets. */
    public String target() {
        return of == null ? name : of;
    }

    /** How the drawn number is used. */
    public MarginalUse use() {
        return as == null ? MarginalUse.VALUE : as;
    }

    /** The distribution among the patients of a template. */
    public Distribution in(String template) {
        return perTemplate == null ? distribution : perTemplate.getOrDefault(template, distribution);
    }
}
