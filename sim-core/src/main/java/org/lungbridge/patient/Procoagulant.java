package org.lungbridge.patient;

import org.lungbridge.engine.LaneAccess;
import org.lungbridge.vocabulary.Thrombosis;

/**
 * Products and reversal that make the circuit clot faster for a while, besides those whose level is known (factor VIIa,
 * antifibrinolytics).
 *
 * <pre>
 *   products ← products + excess · doses          decays with 2 h, see the circuit
 * </pre>
 *
 * <p>Protamine triples the hazard for 1 h and platelets raise it by half for 2 h; the excesses have the same area under an
 * exponential decay of 2 h. Design choices.
 */
enum Procoagulant {
    PROTAMINE(1.0),
    PLATELETS(0.5);

    private final double excess;

    Procoagulant(double excess) {
        this.excess = excess;
    }

    /** Gives so many doses at once. */
    void give(LaneAccess lane, double doses) {
        LungSampling.add(lane, Thrombosis.PROCOAGULANT_PRODUCTS, excess * doses);
    }
}
