package org.lungbridge.chance;

/**
 * Turns the words of a key into the seed of a generator. Every word passes through the finalizer of SplitMix64, a
 * mixing of 64 bits in which each input bit moves about half of the output bits:
 *
 * <pre>
 *   mix(z):  z ← (z ⊕ z≫30)·0xbf58476d1ce4e5b9 ;  z ← (z ⊕ z≫27)·0x94d049bb133111eb ;  z ⊕ z≫31
 *   h ← mix(h + mix(word + γ) + γ) ,   γ = 0x9e3779b97f4a7c15
 * </pre>
 *
 * <p>Two such chains from different starts give 128 bits, each of which is stretched to two words of seed. So
 * neighboring small integers never become neighboring seeds. Source: Steele, Lea, Flood 2014, OOPSLA 453, with the
 * constants of Stafford's variant 13.
 */
final class Key {
    private static final long GAMMA = 0x9e3779b97f4a7c15L;
    private static final long START_A = 0x243f6a8885a308d3L;
    private static final long START_B = 0x13198a2e03707344L;

    private Key() {}

    /** The 256-bit seed for a key. */
    static long[] seed(long studySeed, long patient, String purpose, long count) {
        long a = chain(START_A, studySeed, patient, purpose, count);
        long b = chain(START_B, studySeed, patient, purpose, count);
        return new long[] {mix(a + GAMMA), mix(b + GAMMA), mix(a + GAMMA + GAMMA), mix(b + GAMMA + GAMMA)};
    }

    private static long chain(long start, long studySeed, long patient, String purpose, long count) {
        long h = absorb(start, studySeed);
        h = absorb(h, patient);
        h = absorb(h, purpose.length());
        for (int k = 0; k < purpose.length(); k++) {
            h = absorb(h, purpose.charAt(k));
        }
        return absorb(h, count);
    }

    private static long absorb(long hash, long word) {
        return mix(hash + mix(word + GAMMA) + GAMMA);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
