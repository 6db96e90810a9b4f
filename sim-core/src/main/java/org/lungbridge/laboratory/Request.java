package org.lungbridge.laboratory;

/**
 * A panel of tests that is asked for.
 *
 * @param panel which
 * @param device id of the device that measures it; empty for the usual one
 * @param method how the true value of a clotting test is found
 */
public record Request(Panel panel, String device, Method method) {
    public Request {
        if (!panel.takes(method)) {
            throw new IllegalArgumentException(
                    "The test (%s) cannot be measured by the method (%s).".formatted(panel.id(), method.id()));
        }
    }

    /** A panel by the usual device and the smooth formula. */
    public static Request of(Panel panel) {
        return new Request(panel, "", Method.ALGEBRAIC);
    }
}
