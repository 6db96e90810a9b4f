package org.lungbridge.trials.analysis;

/** What a finding measures, as {@code analysis.csv} and {@code analysis.json} call it. */
public final class Measures {
    /** The share with an event by a day, death competing. */
    public static final String CUMULATIVE_INCIDENCE = "cumulative-incidence";
    /** Cox, with a robust error. */
    public static final String HAZARD_RATIO = "hazard-ratio";
    /** Chi-squared of two survival curves. */
    public static final String LOG_RANK = "log-rank";
    /** Of an amount in an arm. */
    public static final String MEAN = "mean";
    /** Of an amount, between different patients. */
    public static final String MEAN_DIFFERENCE = "mean-difference";
    /** The same between twins. */
    public static final String MEAN_DIFFERENCE_TWINS = "mean-difference-twins";
    /** Of a difference between twins, over studies. */
    public static final String MEAN_OF_STUDIES = "mean-of-studies";
    /** Wins less losses, over pairs. */
    public static final String NET_BENEFIT = "net-benefit";
    /** 1 if the worse limit lies within the margin. */
    public static final String NOT_INFERIOR = "not-inferior";
    /** To treat for one event less. */
    public static final String NUMBER_NEEDED = "number-needed";
    /** Adjusted for several endpoints. */
    public static final String P_HOLM = "p-holm";
    /** How many times as many different patients would tell as much. */
    public static final String PAIRING_SAVING = "pairing-saving";
    /** Of a trial of different patients, by size. */
    public static final String POWER = "power";
    /** Chi-squared of a drift with time. */
    public static final String PROPORTIONAL_HAZARDS = "proportional-hazards";
    /** Time without event up to a day. */
    public static final String RESTRICTED_MEAN = "restricted-mean";
    /** The same, between arms. */
    public static final String RESTRICTED_MEAN_DIFFERENCE = "restricted-mean-difference";
    /** Share with an event by a day. */
    public static final String RISK = "risk";
    /** Of those who were not followed. */
    public static final String RISK_BOUNDS = "risk-bounds";
    /** Between different patients. */
    public static final String RISK_DIFFERENCE = "risk-difference";
    /** Between twins. */
    public static final String RISK_DIFFERENCE_TWINS = "risk-difference-twins";
    /** Between different patients. */
    public static final String RISK_RATIO = "risk-ratio";
    /** Of a difference between twins. */
    public static final String SPREAD_BETWEEN_STUDIES = "spread-between-studies";
    /** Fine and Gray. */
    public static final String SUBDISTRIBUTION_HAZARD_RATIO = "subdistribution-hazard-ratio";
    /** Share alive by a day. */
    public static final String SURVIVAL = "survival";
    /** Ties counted half. */
    public static final String WIN_ODDS = "win-odds";
    /** Wins over losses. */
    public static final String WIN_RATIO = "win-ratio";

    private Measures() {}

    /** The value below which so many percent lie. */
    public static String quantile(int percent) {
        return "quantile-" + percent;
    }
}
