package org.lungbridge.network;

import org.lungbridge.ode.LinearPattern;
import org.lungbridge.ode.OdeSystem;

/**
 * A network with one event: a species has reached a level from below.
 *
 * <pre>
 *   event function  g = level − [species]
 * </pre>
 */
public final class UntilLevel implements OdeSystem {
    private final MassAction network;
    private final int species;
    private final double level;
    private final String name;

    /**
     * The network and what is waited for.
     *
     * @param species by its name in the table
     * @param level in the unit of the table
     */
    public UntilLevel(MassAction network, String species, double level) {
        this.network = network;
        this.species = network.table().indexOf(species);
        this.level = level;
        this.name = species + " at " + level;
    }

    @Override
    public int states() {
        return network.states();
    }

    @Override
    public int lanes() {
        return network.lanes();
    }

    @Override
    public double nominal(int state) {
        return network.nominal(state);
    }

    @Override
    public String name(int state) {
        return network.name(state);
    }

    @Override
    public void rates(double[] t, double[][] y, double[][] dydt) {
        network.rates(t, y, dydt);
    }

    @Override
    public LinearPattern pattern() {
        return network.pattern();
    }

    @Override
    public void linearize(double[][] entries) {
        network.linearize(entries);
    }

    @Override
    public int events() {
        return 1;
    }

    @Override
    public String eventName(int event) {
        return name;
    }

    @Override
    public void events(double[] t, double[][] y, double[][] g) {
        double[] at = y[species];
        for (int i = 0; i < at.length; i++) {
            g[0][i] = level - at[i];
        }
    }
}
