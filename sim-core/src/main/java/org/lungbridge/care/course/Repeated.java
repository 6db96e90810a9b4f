package org.lungbridge.care.course;

/** Doses given a number of times at an interval: how many have been given and when the last was, by name in memory. */
final class Repeated {
    private static final String COUNT = ".count";
    private static final String LAST = ".last";
    private static final double TOLERANCE = In.minutes(30);

    private Repeated() {}

    /** Whether the next is due. */
    static boolean isDue(Round now, String name, double most, double interval) {
        return now.memory.get(name + COUNT) < most && now.since(name + LAST) >= interval - TOLERANCE;
    }

    static double given(Round now, String name) {
        return now.memory.get(name + COUNT);
    }

    /** Remembers that one has been given now. */
    static void count(Round now, String name) {
        now.memory.put(name + COUNT, now.memory.get(name + COUNT) + 1);
        now.memory.put(name + LAST, now.time());
    }

    /** Words for the event list: {@code dose 2 of 3}. */
    static String inWords(Round now, String name, double most) {
        String next = In.words(now.memory.get(name + COUNT) + 1);
        return most < 100 ? "%s of %s".formatted(next, In.words(most)) : next;
    }
}
