package org.lungbridge.care;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Coagulation;

/**
 * Products of blood and how they run in: 0.30 L of red cells in an hour, 0.25 L of platelets with 350 10⁹ in half an hour,
 * plasma in an hour, fibrinogen at once. Volumes and content are those of a timeline's orders.
 */
public enum Product {
    /** Red cells; a dose is a unit. */
    RED_CELLS("red cells", "transfuse-red-cells", 0.30, 3600),
    /** Platelets; a dose is an adult dose from one donor. */
    PLATELETS("platelets", "transfuse-platelets", 0.25, 1800),
    /** Fresh frozen plasma; a dose is a liter. */
    PLASMA("plasma", "transfuse-plasma", 1, 3600),
    /** Fibrinogen concentrate; a dose is a gram. */
    FIBRINOGEN("fibrinogen", "give-fibrinogen", 0, 0);

    /** Platelets of an adult dose, 10⁹. */
    public static final double PLATELETS_PER_DOSE = 350;

    private static final String RATE = "rate";
    private static final String COUNT = "platelets";

    private final String inWords;
    private final String kind;
    private final double liters;
    private final double lasting;

    Product(String inWords, String kind, double liters, double lasting) {
        this.inWords = inWords;
        this.kind = kind;
        this.liters = liters;
        this.lasting = lasting;
    }

    /** The kind of the order that gives it. */
    public String kind() {
        return kind;
    }

    /** The volume of one dose, L. */
    public double liters() {
        return liters;
    }

    /** How long a dose runs, s; 0 at once. */
    double lasting() {
        return lasting;
    }

    /** What a dose runs in with, by field of the order; engine units. */
    Map<String, Double> flows(double dose) {
        Map<String, Double> flows = new TreeMap<>();
        if (lasting > 0) {
            flows.put(RATE, dose * liters / lasting);
        }
        if (this == PLATELETS) {
            flows.put(COUNT, dose * PLATELETS_PER_DOSE / lasting);
        }
        return flows;
    }

    /** The setting that a field of the order is. */
    Quantity setting(String field) {
        if (field.equals(COUNT)) {
            return Coagulation.PLATELET_INFUSION;
        }
        return switch (this) {
            case RED_CELLS -> Blood.RED_CELLS;
            case PLATELETS -> Blood.PLATELET_PRODUCT;
            case PLASMA -> Blood.PLASMA_PRODUCT;
            case FIBRINOGEN -> throw new IllegalStateException("Fibrinogen is given at once.");
        };
    }

    /** A dose in words. */
    String dose(double dose) {
        return switch (this) {
            case RED_CELLS, PLATELETS -> Words.number(dose) + (dose == 1 ? " unit of " : " units of ") + inWords;
            case PLASMA -> Words.amount(Unit.ML, dose) + " of plasma";
            case FIBRINOGEN -> Words.amount(Unit.G, dose) + " of fibrinogen";
        };
    }
}
