package org.lungbridge.fuzz;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.apache.commons.rng.UniformRandomProvider;
import org.lungbridge.chance.Chance;

/** The choices of one input: same key or same bytes, same choices. */
public final class Chooser {
    private static final int GRAIN = 1 << 16;

    private final IntUnaryOperator below;

    private Chooser(IntUnaryOperator below) {
        this.below = below;
    }

    /** The choices of the input with this number. */
    public static Chooser keyed(long seed, String purpose, long number) {
        UniformRandomProvider chance = new Chance(seed, number).generator(purpose, 0);
        return new Chooser(chance::nextInt);
    }

    /** The choices that somebody else wrote down, two bytes each; where they end, the first of everything. */
    public static Chooser written(byte[] bytes) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        return new Chooser(n -> left.remaining() < 2 ? 0 : (left.getShort() & 0xFFFF) % n);
    }

    /** A whole number from 0 to below n. */
    public int below(int n) {
        return below.applyAsInt(n);
    }

    /** True once in so many times. */
    public boolean oneIn(int times) {
        return below(times) == 0;
    }

    /** A number from 0 to 1. */
    public double fraction() {
        return below(GRAIN) / (GRAIN - 1.0);
    }

    /** One of these. */
    public <T> T of(List<T> these) {
        return these.get(below(these.size()));
    }

    /** A small number, 1 more often than 2, 2 more often than 3, and so on. */
    public int few(int most) {
        int n = 1;
        while (n < most && oneIn(2)) {
            n++;
        }
        return n;
    }
}
