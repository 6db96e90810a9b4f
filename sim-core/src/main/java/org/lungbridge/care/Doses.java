package org.lungbridge.care;

import org.jspecify.annotations.Nullable;

/**
 * Single doses at an interval.
 *
 * @param dose of one injection; enoxaparin in IU anti-Xa, 100 IU a milligram
 * @param interval s
 * @param reduced dose where the kidneys filter less than {@code kidney}; null where it is never reduced
 * @param kidney filtration as a fraction of normal
 */
public record Doses(Amount dose, double interval, @Nullable Amount reduced, double kidney) {
    public Doses {
        Checks.positive("interval between doses", interval);
        Checks.share("filtration below which a dose is reduced", kidney);
    }
}
