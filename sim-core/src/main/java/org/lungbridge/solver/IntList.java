package org.lungbridge.solver;

import java.util.Arrays;

/** A growing list of whole numbers, for programs written at assembly. */
final class IntList {
    private int[] items = new int[64];
    private int size;

    void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = item;
    }

    /** Adds a place for a number that {@link #set} fills in later; returns the place. */
    int reserve() {
        add(0);
        return size - 1;
    }

    void set(int place, int item) {
        items[place] = item;
    }

    int[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
