package org.lungbridge.physiology.lung;

import org.lungbridge.model.Declarations;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;

/** Handles for the same quantity in every lung unit or sub-unit. */
final class Units {
    private static final double REFERENCE_WEIGHT_KG = 66;

    private Units() {}

    /** Size of a lung relative to that of a person of 66 kg predicted weight, to which all sizes refer. */
    static double size(double predictedWeight_kg) {
        return predictedWeight_kg / REFERENCE_WEIGHT_KG;
    }

    static double[] shares(LungResolution lung) {
        double[] shares = new double[lung.units()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = lung.share(i);
        }
        return shares;
    }

    /** Distance of each unit from the middle of the lung towards the back, −½ to ½. */
    static double[] depths(LungResolution lung) {
        double[] depths = new double[lung.units()];
        for (int i = 0; i < depths.length; i++) {
            depths[i] = lung.position(i) - 0.5;
        }
        return depths;
    }

    static Variable[] reads(Declarations d, Quantity quantity, int count) {
        Variable[] handles = new Variable[count];
        for (int i = 0; i < count; i++) {
            handles[i] = d.reads(quantity.at(i));
        }
        return handles;
    }

    static Variable[] readsLater(Declarations d, Quantity quantity, int count) {
        Variable[] handles = new Variable[count];
        for (int i = 0; i < count; i++) {
            handles[i] = d.readsLater(quantity.at(i));
        }
        return handles;
    }

    static Variable[][] reads(Declarations d, Quantity quantity, LungResolution lung) {
        Variable[][] handles = new Variable[lung.units()][lung.subUnits()];
        for (int i = 0; i < lung.units(); i++) {
            for (int k = 0; k < lung.subUnits(); k++) {
                handles[i][k] = d.reads(quantity.at(i, k));
            }
        }
        return handles;
    }

    static Variable[][] readsLater(Declarations d, Quantity quantity, LungResolution lung) {
        Variable[][] handles = new Variable[lung.units()][lung.subUnits()];
        for (int i = 0; i < lung.units(); i++) {
            for (int k = 0; k < lung.subUnits(); k++) {
                handles[i][k] = d.readsLater(quantity.at(i, k));
            }
        }
        return handles;
    }

    static Variable.State[] contributesTo(Declarations d, Quantity quantity, int count) {
        Variable.State[] handles = new Variable.State[count];
        for (int i = 0; i < count; i++) {
            handles[i] = d.contributesTo(quantity.at(i));
        }
        return handles;
    }

    static Variable.Signal[] provides(Declarations d, Quantity quantity, int count) {
        Variable.Signal[] handles = new Variable.Signal[count];
        for (int i = 0; i < count; i++) {
            handles[i] = d.provides(quantity.at(i));
        }
        return handles;
    }
}
