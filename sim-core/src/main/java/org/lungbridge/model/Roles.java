package org.lungbridge.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which components have something to do in each part of an evaluation, so that the others are not called.
 *
 * @param signals in an order in which each finds the signals it needs
 * @param displays in the same order
 * @param rates in order of registration, in which their sums are formed
 * @param events in order of registration
 * @param partials in order of registration
 */
record Roles(int[] signals, int[] displays, int[] rates, int[] events, int[] partials) {
    static Roles of(Declarations d, int[] signalOrder) {
        int[] registered = IntStream.range(0, d.componentNames.size()).toArray();
        Set<Integer> sloped = new HashSet<>(d.partialOwner);
        return new Roles(
                writing(d, signalOrder, Variable.Bank.SIGNAL),
                writing(d, signalOrder, Variable.Bank.DISPLAY),
                writing(d, registered, Variable.Bank.STATE),
                writing(d, registered, Variable.Bank.EVENT),
                Arrays.stream(registered).filter(sloped::contains).toArray());
    }

    /** Those of the components that write to rows of a kind. */
    private static int[] writing(Declarations d, int[] components, Variable.Bank bank) {
        return Arrays.stream(components)
                .filter(c -> d.writable.get(c).stream().anyMatch(written -> written.bank == bank.ordinal()))
                .toArray();
    }
}
