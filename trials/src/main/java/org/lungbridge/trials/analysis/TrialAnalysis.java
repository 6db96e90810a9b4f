package org.lungbridge.trials.analysis;

import java.util.List;

/**
 * All that the analysis of a trial found.
 *
 * @param plan what was asked
 * @param provenance which program
 * @param flow what became of the patients
 * @param cohort who they were
 * @param correlations how their covariates go together
 * @param findings the numbers
 * @param curves of endpoints with a day, by endpoint and arm
 * @param occupancy states over time, by arm
 * @param trajectories of laboratory results, by test and arm
 * @param tiers what decided the comparisons of all pairs
 * @param tradeOff bleeding against clotting, by arm
 * @param achieved anticoagulation and its outcome, by arm and group
 * @param remarks what was left out, and why
 */
public record TrialAnalysis(
        AnalysisPlan plan,
        Provenance provenance,
        Flow flow,
        List<Covariate> cohort,
        RankCorrelations correlations,
        Findings findings,
        List<ArmCurve> curves,
        List<Occupancy> occupancy,
        List<Trajectory> trajectories,
        List<Contest> tiers,
        List<TradeOff> tradeOff,
        List<Achieved> achieved,
        List<String> remarks) {
    /** An analysis that nobody changes afterwards. */
    public TrialAnalysis {
        cohort = List.copyOf(cohort);
        curves = List.copyOf(curves);
        occupancy = List.copyOf(occupancy);
        trajectories = List.copyOf(trajectories);
        tiers = List.copyOf(tiers);
        tradeOff = List.copyOf(tradeOff);
        achieved = List.copyOf(achieved);
        remarks = List.copyOf(remarks);
    }

    /** The last day for which risks are told. */
    public double lastHorizon() {
        return plan.horizons_d().get(plan.horizons_d().size() - 1);
    }
}
