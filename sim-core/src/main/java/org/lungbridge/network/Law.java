package org.lungbridge.network;

/** How fast a reaction runs, in the words of its table. */
public enum Law {
    /** {@code constant · Π [reactant]}, one or two reactants. */
    MASS_ACTION,
    /** {@code constant · [E] / (half + [E]) · [S]}: saturated by the enzyme, not by the substrate (Wajima 2009). */
    ENZYME,
    /** {@code constant · [X]}: what is lost in time without a partner. */
    DEGRADATION,
    /** {@code constant}: what is made in time whatever there is. */
    PRODUCTION,
    /** {@code constant · [X]} added to a sum over time, X left as it is. */
    INTEGRAL
}
