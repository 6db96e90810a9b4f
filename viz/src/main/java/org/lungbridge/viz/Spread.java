package org.lungbridge.viz;

/** Places for names beside a panel: each as near to where it is wanted as the others allow. */
final class Spread {
    static final double NAME_HEIGHT = 14;

    private Spread() {}

    /** Moves wanted heights, which rise, apart where names would overlap, and back between top and bottom. */
    static double[] of(double[] wanted, double top, double bottom) {
        double[] places = wanted.clone();
        for (int i = 0; i < places.length; i++) {
            double free = i == 0 ? top + NAME_HEIGHT / 2 : places[i - 1] + NAME_HEIGHT;
            places[i] = Math.max(places[i], free);
        }
        for (int i = places.length - 1; i >= 0; i--) {
            double free = i == places.length - 1 ? bottom - NAME_HEIGHT / 2 : places[i + 1] - NAME_HEIGHT;
            places[i] = Math.min(places[i], free);
        }
        return places;
    }
}
