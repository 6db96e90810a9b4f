package org.lungbridge.trials.population;

/**
 * A distribution between bounds: what lies outside is cut off and the rest scaled up.
 *
 * <pre>
 *   F_cut(x) = (F(x) − F(low)) / (F(high) − F(low))        quantile(u) = F⁻¹(F(low) + u (F(high) − F(low)))
 * </pre>
 *
 * @param whole the distribution
 * @param low the least value
 * @param high the greatest value
 * @param below share of the whole below the least value
 * @param within share of the whole between the two
 */
record CutLaw(Law whole, double low, double high, double below, double within) implements Law {
    /** The law between bounds; infinite ones cut nothing. */
    static Law of(Law whole, double low, double high) {
        if (low == Double.NEGATIVE_INFINITY && high == Double.POSITIVE_INFINITY) {
            return whole;
        }
        double below = low == Double.NEGATIVE_INFINITY ? 0 : whole.share(low);
        double upTo = high == Double.POSITIVE_INFINITY ? 1 : whole.share(high);
        return new CutLaw(whole, low, high, below, upTo - below);
    }

    @Override
    public double quantile(double share) {
        return Math.min(high, Math.max(low, whole.quantile(below + share * within)));
    }

    @Override
    public double share(double value) {
        if (value < low) {
            return 0;
        }
        return value >= high ? 1 : (whole.share(value) - below) / within;
    }
}
