package org.lungbridge.laboratory;

import java.util.List;

/**
 * A device that measures a panel of tests.
 *
 * @param id its name in documents
 * @param panel what it measures
 * @param usual whether it is the one that is used unless another is asked for
 * @param shortest time from draw to result, at least, s
 * @param longest time from draw to result, at most, s
 * @param urgentShare share of that time that an urgent sample takes
 * @param channels its results, those that are computed from others after them
 */
public record AssayDevice(
        String id,
        Panel panel,
        boolean usual,
        double shortest,
        double longest,
        double urgentShare,
        List<Channel> channels) {
    public AssayDevice {
        channels = List.copyOf(channels);
        if (!(shortest >= 0 && shortest <= longest && urgentShare > 0 && urgentShare <= 1) || channels.isEmpty()) {
            throw new IllegalArgumentException(
                    "The device (%s) takes (%s s to %s s), urgent (%s) of it, and has (%s) channels, which cannot be."
                            .formatted(id, shortest, longest, urgentShare, channels.size()));
        }
    }

    /** The time from draw to result, s, for luck from 0 to 1. */
    double delay(boolean urgent, double luck) {
        return (shortest + luck * (longest - shortest)) * (urgent ? urgentShare : 1);
    }
}
