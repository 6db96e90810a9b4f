package org.lungbridge.patient;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.chance.Chance;
import org.lungbridge.model.Model;
import org.lungbridge.model.ParameterInfo;
import org.lungbridge.physiology.lung.LungPreset;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Spread;

/** Numbers of one drawn patient, each keyed by its own purpose, so that one more of them changes no other. */
record Draw(Chance luck, LungPreset preset) {
    /** Correlation with the tendency. */
    private static final double SHARED = 0.8;
    /** What is left of the spread: √(1 − 0.8²). */
    private static final double OWN = 0.6;

    /** Every parameter with a declared spread, engine units by name, cut at its range; the rest of the preset as it is. */
    Map<String, Double> declared(Model model) {
        Map<String, Double> values = new TreeMap<>();
        for (ParameterInfo info : model.parameters()) {
            String name = info.quantity().name();
            if (preset.replaces(info.quantity()) || !(info.spread() instanceof Spread.None)) {
                double value = within(one(info), info.low(), info.high());
                values.put(name, info.quantity().unit().engine(value));
            }
        }
        return values;
    }

    private double one(ParameterInfo info) {
        String name = info.quantity().name();
        Spread spread = info.spread();
        if (spread instanceof Spread.Normal normal) {
            return normal(name, preset.valueOf(info.quantity(), normal.mean()), normal.sd());
        }
        if (spread instanceof Spread.LogNormal log) {
            return preset.valueOf(info.quantity(), log.median()) * logNormal(name, log.sdOfLog());
        }
        if (spread instanceof Spread.Uniform flat) {
            return uniform(name, flat.low(), flat.high());
        }
        if (spread instanceof Spread.Beta beta) {
            return beta.scale() * beta(name, (int) beta.alpha(), (int) beta.beta());
        }
        if (spread instanceof Spread.Gamma gamma) {
            return gamma.mean() * luck.gamma("draw." + name, 0, gamma.mean() * gamma.mean() / gamma.variance());
        }
        return preset.valueOf(info.quantity(), info.value());
    }

    /** The value about which patients vary, in the unit of the quantity. */
    double centre(Quantity quantity, double usual) {
        return preset.valueOf(quantity, usual);
    }

    double uniform(String purpose, double low, double high) {
        return low + (high - low) * luck.uniform("draw." + purpose, 0);
    }

    double normal(String purpose, double mean, double sd) {
        return mean + sd * luck.normal("draw." + purpose, 0);
    }

    /** A factor with median 1. */
    double logNormal(String purpose, double sdOfLog) {
        return StrictMath.exp(normal(purpose, 0, sdOfLog));
    }

    double beta(String purpose, int alpha, int beta) {
        return luck.beta("draw." + purpose, 0, alpha, beta);
    }

    /** A normal number of this standard deviation that goes along with a standard normal tendency (correlation 0.8). */
    double sharing(String purpose, double tendency, double sd) {
        return sd * (SHARED * tendency + OWN * normal(purpose, 0, 1));
    }

    double within(double value, double low, double high) {
        return Math.min(Math.max(value, low), high);
    }
}
