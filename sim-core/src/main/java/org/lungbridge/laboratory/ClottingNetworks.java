package org.lungbridge.laboratory;

import org.jspecify.annotations.Nullable;
import org.lungbridge.network.ReactionTable;

/** Both clotting networks of a laboratory, each made when it is first asked for and kept. Not for several threads at once. */
public final class ClottingNetworks {
    private final @Nullable ReactionTable wajima;
    private final @Nullable ReactionTable hockinMann;
    private @Nullable ClottingTimes times;
    private @Nullable ThrombinGeneration thrombin;
    private double normalPt = Double.NaN;

    private ClottingNetworks(@Nullable ReactionTable wajima, @Nullable ReactionTable hockinMann) {
        this.wajima = wajima;
        this.hockinMann = hockinMann;
    }

    /**
     * Networks of these tables.
     *
     * @param wajima see {@link org.lungbridge.network.EnzymeTable}
     * @param hockinMann with heparin added
     */
    public static ClottingNetworks of(ReactionTable wajima, ReactionTable hockinMann) {
        return new ClottingNetworks(wajima, hockinMann);
    }

    /** No networks: tests by the smooth formulas only. */
    public static ClottingNetworks none() {
        return new ClottingNetworks(null, null);
    }

    ClottingTimes times() {
        if (times == null) {
            times = new ClottingTimes(there(wajima));
        }
        return times;
    }

    ThrombinGeneration thrombin() {
        if (thrombin == null) {
            thrombin = new ThrombinGeneration(there(hockinMann));
        }
        return thrombin;
    }

    /** Prothrombin time of normal plasma in the network, s. */
    double normalPt() {
        if (Double.isNaN(normalPt)) {
            normalPt = times().pt(Plasma.normal(0));
        }
        return normalPt;
    }

    private static ReactionTable there(@Nullable ReactionTable table) {
        if (table == null) {
            throw new IllegalStateException(
                    "This laboratory has no clotting network.%nMaybe measure by the method (algebraic).".formatted());
        }
        return table;
    }
}
