package org.lungbridge.scenarios.document.trial;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** How a value is distributed; bounds cut the distribution off and what lies between is scaled up. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Distribution.Normal.class, name = "normal"),
    @JsonSubTypes.Type(value = Distribution.LogNormal.class, name = "log-normal"),
    @JsonSubTypes.Type(value = Distribution.Beta.class, name = "beta"),
    @JsonSubTypes.Type(value = Distribution.Gamma.class, name = "gamma"),
    @JsonSubTypes.Type(value = Distribution.Uniform.class, name = "uniform"),
    @JsonSubTypes.Type(value = Distribution.Triangular.class, name = "triangular"),
    @JsonSubTypes.Type(value = Distribution.Discrete.class, name = "discrete"),
    @JsonSubTypes.Type(value = Distribution.Words.class, name = "words"),
    @JsonSubTypes.Type(value = Distribution.Empirical.class, name = "empirical")
})
public sealed interface Distribution {
    /** The unit of its first value: 1 for words and where no value has a unit. */
    @JsonIgnore
    default Unit unit() {
        return DistributionUnits.of(this);
    }

    /** Symmetric around the mean. */
    @About("Normal distribution.")
    record Normal(
            @About("The mean, before it is cut off.") Measure mean,

            @About("The standard deviation, before it is cut off.")
            Measure sd,

            @About("The least value.") @Nullable Measure low,
            @About("The greatest value.") @Nullable Measure high)
            implements Distribution {}

    /** The logarithm is normal. */
    @About("Log-normal distribution.")
    record LogNormal(
            @About("The median.") Measure median,

            @Takes(value = Dimension.NUMBER, low = "0.0001", high = "4")
            @About("The standard deviation of the logarithm; about the coefficient of variation where small.")
            double sdOfLog,

            @About("The least value.") @Nullable Measure low,
            @About("The greatest value.") @Nullable Measure high)
            implements Distribution {}

    /** Between two ends. */
    @About("Beta distribution, stretched between two ends.")
    record Beta(
            @Takes(value = Dimension.NUMBER, low = "0.01", high = "10000") @About("First shape.")
            double alpha,

            @Takes(value = Dimension.NUMBER, low = "0.01", high = "10000") @About("Second shape.")
            double beta,

            @About("The lower end; 0 unless written.") @Nullable
            Measure low,

            @About("The upper end; 1 unless written.") @Nullable
            Measure high)
            implements Distribution {}

    /** Positive and skewed. */
    @About("Gamma distribution.")
    record Gamma(
            @About("The mean, before it is cut off.") Measure mean,

            @About("The standard deviation, before it is cut off.")
            Measure sd,

            @About("The least value.") @Nullable Measure low,
            @About("The greatest value.") @Nullable Measure high)
            implements Distribution {}

    /** Anything between two ends is equally likely. */
    @About("Uniform distribution.")
    record Uniform(
            @About("The least value.") Measure low,
            @About("The greatest value.") Measure high) implements Distribution {}

    /** Densest at the mode. */
    @About("Triangular distribution.")
    record Triangular(
            @About("The least value.") Measure low,
            @About("The most likely value.") Measure mode,
            @About("The greatest value.") Measure high)
            implements Distribution {}

    /** One of a few numbers. */
    @About("One of a few values.")
    record Discrete(
            @About("The values, from the least to the greatest.")
            List<ValueShare> values) implements Distribution {
        /** Values nobody changes afterwards. */
        public Discrete {
            values = List.copyOf(values);
        }
    }

    /** One of a few words. */
    @About("One of a few words.")
    record Words(
            @About("The words; their order is that of ranks in a correlation.")
            List<WordShare> words) implements Distribution {
        /** Words nobody changes afterwards. */
        public Words {
            words = List.copyOf(words);
        }
    }

    /** As observed. */
    @About("What was observed: single values, or quantiles; linear between them.")
    record Empirical(
            @About("Observed values in any order; either this field or quantiles.") @Nullable
            List<Measure> sample,

            @About("Published quantiles from the least to the greatest, shares 0 and 1 among them.") @Nullable
            List<ValueShare> quantiles,

            @About("The least value.") @Nullable Measure low,
            @About("The greatest value.") @Nullable Measure high)
            implements Distribution {
        /** Lists nobody changes afterwards. */
        public Empirical {
            sample = sample == null ? null : List.copyOf(sample);
            quantiles = quantiles == null ? null : List.copyOf(quantiles);
        }
    }

    /** A value and the share of patients that have it, or, as a quantile, that lie below it. */
    record ValueShare(
            @About("The value.") Measure value,

            @Takes(value = Dimension.NUMBER, low = "0", high = "1000000")
            @About("Share of the patients; of a quantile, the share that lies below.")
            double share) {}

    /** A word and the share of patients to whom it applies. */
    record WordShare(
            @About("The word.") String word,

            @Takes(value = Dimension.NUMBER, low = "0", high = "1000000")
            @About("Share of the patients, relative to the others.")
            double share) {}
}
