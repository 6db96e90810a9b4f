package org.lungbridge.scenarios.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.trial.Distribution;
import org.lungbridge.scenarios.document.trial.Marginal;
import org.lungbridge.scenarios.document.trial.MarginalUse;
import org.lungbridge.scenarios.document.trial.PatientField;

/** The numbers of a distribution must make one, in the unit of what it sets. */
final class DistributionChecks {
    /** Bounds further out than this many standard deviations, on one side, leave next to nothing. */
    private static final double FAR = 6;

    private static final double ROUNDING = 1e-9;

    private final Marginal marginal;
    private final Targets.Target target;
    private final Targets targets;
    private final Problems problems;

    DistributionChecks(Marginal marginal, Targets.Target target, Targets targets, Problems problems) {
        this.marginal = marginal;
        this.target = target;
        this.targets = targets;
        this.problems = problems;
    }

    void check(Distribution distribution, JsonTree tree) {
        if (target.isWord() != distribution instanceof Distribution.Words) {
            problems.add(
                    TreeView.placeOf(tree, "kind"),
                    target.isWord()
                            ? "The value (%s) is a word; the kind (words) is due.".formatted(marginal.target())
                            : "The value (%s) is a number; the kind (words) is not, another one is due."
                                    .formatted(marginal.target()));
        } else if (distribution instanceof Distribution.Words words) {
            words(words, tree);
        } else {
            numbers(distribution, tree);
        }
    }

    private void words(Distribution.Words words, JsonTree tree) {
        List<String> known =
                PatientField.find(marginal.target()).map(PatientField::words).orElse(List.of());
        double sum = 0;
        for (int i = 0; i < words.words().size(); i++) {
            String word = words.words().get(i).word();
            sum += words.words().get(i).share();
            if (!known.isEmpty() && !known.contains(word)) {
                problems.add(
                        TreeView.placeOf(TreeView.items(tree, "words").get(i), "word"),
                        "The word (%s) is unknown for (%s); known are (%s)."
                                .formatted(Words.shortened(word), marginal.target(), String.join(", ", known)),
                        Words.meant(word, known));
            }
        }
        if (!(sum > 0)) {
            problems.add(TreeView.placeOf(tree, "words"), "No word has a share above 0.");
        }
        if (marginal.use() != MarginalUse.VALUE) {
            problems.add(tree.place(), "A word is no factor and no shift.", "the field (as) is left over.");
        }
    }

    private void numbers(Distribution distribution, JsonTree tree) {
        if (!units(distribution, tree)) {
            return;
        }
        if (distribution instanceof Distribution.Normal normal) {
            positive(normal.sd(), tree, "sd");
            bounds(normal.low(), normal.high(), tree);
            far(normal, tree);
        } else if (distribution instanceof Distribution.LogNormal log) {
            positive(log.median(), tree, "median");
            bounds(log.low(), log.high(), tree);
        } else if (distribution instanceof Distribution.Gamma gamma) {
            positive(gamma.mean(), tree, "mean");
            positive(gamma.sd(), tree, "sd");
            bounds(gamma.low(), gamma.high(), tree);
        } else if (distribution instanceof Distribution.Beta beta) {
            bounds(beta.low(), beta.high(), tree);
        } else if (distribution instanceof Distribution.Uniform flat) {
            bounds(flat.low(), flat.high(), tree);
        } else if (distribution instanceof Distribution.Triangular peaked) {
            bounds(peaked.low(), peaked.high(), tree);
            between(peaked, tree);
        } else if (distribution instanceof Distribution.Discrete few) {
            rising(few.values(), TreeView.items(tree, "values"), tree);
            if (!(few.values().stream()
                            .mapToDouble(Distribution.ValueShare::share)
                            .sum()
                    > 0)) {
                problems.add(TreeView.placeOf(tree, "values"), "No value has a share above 0.");
            }
        } else if (distribution instanceof Distribution.Empirical observed) {
            bounds(observed.low(), observed.high(), tree);
            observed(observed, tree);
        }
    }

    /** All values stand in units of what is set, and what is a value of the patient lies in the range it may have. */
    private boolean units(Distribution distribution, JsonTree tree) {
        boolean right = true;
        for (Written one : written(distribution, tree)) {
            boolean fits = targets.takes(target, marginal.use(), one.value(), one.place(), one.field());
            if (fits && one.isValue() && marginal.use() == MarginalUse.VALUE) {
                fits = targets.within(target, one.value(), one.place(), one.field());
            }
            right &= fits;
        }
        return right;
    }

    /** A measure of the file, and whether it is a value rather than a width. */
    private record Written(Measure value, Place place, String field, boolean isValue) {}

    private static List<Written> written(Distribution distribution, JsonTree tree) {
        List<Written> all = new ArrayList<>();
        if (distribution instanceof Distribution.Normal normal) {
            add(all, tree, "mean", normal.mean(), true);
            add(all, tree, "sd", normal.sd(), false);
            ends(all, tree, normal.low(), normal.high());
        } else if (distribution instanceof Distribution.LogNormal log) {
            add(all, tree, "median", log.median(), true);
            ends(all, tree, log.low(), log.high());
        } else if (distribution instanceof Distribution.Gamma gamma) {
            add(all, tree, "mean", gamma.mean(), true);
            add(all, tree, "sd", gamma.sd(), false);
            ends(all, tree, gamma.low(), gamma.high());
        } else if (distribution instanceof Distribution.Beta beta) {
            ends(all, tree, beta.low(), beta.high());
        } else if (distribution instanceof Distribution.Uniform flat) {
            ends(all, tree, flat.low(), flat.high());
        } else if (distribution instanceof Distribution.Triangular peaked) {
            ends(all, tree, peaked.low(), peaked.high());
            add(all, tree, "mode", peaked.mode(), true);
        } else if (distribution instanceof Distribution.Discrete few) {
            shares(all, TreeView.items(tree, "values"), few.values());
        } else if (distribution instanceof Distribution.Empirical observed) {
            ends(all, tree, observed.low(), observed.high());
            List<Measure> sample = observed.sample();
            for (int i = 0; sample != null && i < sample.size(); i++) {
                Place place = TreeView.items(tree, "sample").get(i).place();
                all.add(new Written(sample.get(i), place, "sample", true));
            }
            if (observed.quantiles() != null) {
                shares(all, TreeView.items(tree, "quantiles"), observed.quantiles());
            }
        }
        return all;
    }

    private static void ends(List<Written> all, JsonTree tree, @Nullable Measure low, @Nullable Measure high) {
        add(all, tree, "low", low, true);
        add(all, tree, "high", high, true);
    }

    private static void add(List<Written> all, JsonTree tree, String field, @Nullable Measure value, boolean isValue) {
        if (value != null) {
            all.add(new Written(value, TreeView.placeOf(tree, field), field, isValue));
        }
    }

    private static void shares(List<Written> all, List<JsonTree> items, List<Distribution.ValueShare> shares) {
        for (int i = 0; i < shares.size(); i++) {
            all.add(new Written(shares.get(i).value(), TreeView.placeOf(items.get(i), "value"), "value", true));
        }
    }

    private void positive(Measure value, JsonTree tree, String field) {
        if (!(value.value() > 0)) {
            problems.add(
                    TreeView.placeOf(tree, field),
                    "The field (%s) is (%s); a value above 0 is due.".formatted(field, Targets.plain(value)));
        }
    }

    private void bounds(@Nullable Measure low, @Nullable Measure high, JsonTree tree) {
        if (low != null && high != null && !(low.engineValue() < high.engineValue())) {
            problems.add(
                    TreeView.placeOf(tree, "low"),
                    "The least value (%s) is not below the greatest (%s)."
                            .formatted(Targets.plain(low), Targets.plain(high)),
                    "the two were exchanged.");
        }
    }

    private void far(Distribution.Normal normal, JsonTree tree) {
        double reach = FAR * normal.sd().engineValue();
        double mean = normal.mean().engineValue();
        Optional<String> end = normal.low() != null && normal.low().engineValue() > mean + reach
                ? Optional.of("low")
                : normal.high() != null && normal.high().engineValue() < mean - reach
                        ? Optional.of("high")
                        : Optional.empty();
        end.ifPresent(field -> problems.add(
                TreeView.placeOf(tree, field),
                "The bounds leave next to nothing of the distribution: (%s) is more than 6 standard deviations off the mean."
                        .formatted(field)));
    }

    private void between(Distribution.Triangular peaked, JsonTree tree) {
        double mode = peaked.mode().engineValue();
        if (mode < peaked.low().engineValue() || mode > peaked.high().engineValue()) {
            problems.add(TreeView.placeOf(tree, "mode"), "The most likely value does not lie between the ends.");
        }
    }

    private void rising(List<Distribution.ValueShare> values, List<JsonTree> items, JsonTree tree) {
        if (values.isEmpty()) {
            problems.add(tree.place(), "The list is empty; one value at least is due.");
        }
        for (int i = 1; i < values.size(); i++) {
            if (!(values.get(i - 1).value().engineValue()
                    < values.get(i).value().engineValue())) {
                problems.add(items.get(i).place(), "The values do not rise.", "they stand in the wrong order.");
            }
        }
    }

    private void observed(Distribution.Empirical observed, JsonTree tree) {
        List<Distribution.ValueShare> quantiles = observed.quantiles();
        if ((observed.sample() == null) == (quantiles == null)) {
            problems.add(tree.place(), "Either the field (sample) or the field (quantiles) is due.");
        } else if (quantiles != null) {
            quantiles(quantiles, TreeView.items(tree, "quantiles"), tree);
        } else if (observed.sample() != null && observed.sample().size() < 2) {
            problems.add(TreeView.placeOf(tree, "sample"), "Two observed values at least are due.");
        }
    }

    private void quantiles(List<Distribution.ValueShare> quantiles, List<JsonTree> items, JsonTree tree) {
        rising(quantiles, items, tree);
        for (int i = 1; i < quantiles.size(); i++) {
            if (!(quantiles.get(i - 1).share() < quantiles.get(i).share())) {
                problems.add(TreeView.placeOf(items.get(i), "share"), "The shares of the quantiles do not rise.");
            }
        }
        boolean whole = quantiles.size() > 1
                && Math.abs(quantiles.get(0).share()) < ROUNDING
                && Math.abs(quantiles.get(quantiles.size() - 1).share() - 1) < ROUNDING;
        if (!whole) {
            problems.add(
                    TreeView.placeOf(tree, "quantiles"),
                    "Quantiles go from the share 0 (the least value) to the share 1 (the greatest).");
        }
    }
}
