package org.lungbridge.benchmarks.peers;

import org.lungbridge.benchmarks.LupusPatient;
import org.lungbridge.engine.Snapshot;

/** The problems by name. */
final class Problems {
    private Problems() {}

    /** Found once. */
    private static final class Shared {
        static final Snapshot PATIENT = LupusPatient.onEcmo();
    }

    /**
     * A problem.
     *
     * @param minutes between two changes; 0 for none
     */
    static Problem of(String name, int minutes, double hours) {
        return switch (name) {
            case "patient" -> new WholePatient(Shared.PATIENT, minutes, hours);
            case "circuit" -> new CircuitProblem(minutes, hours);
            case Network.HOCKIN_MANN -> Network.hockinMann(false, minutes, hours);
            case Network.HEPARIN -> Network.hockinMann(true, minutes, hours);
            case "wajima" -> Network.wajima(minutes, hours);
            default -> throw new IllegalArgumentException("There is no problem (" + name + ").");
        };
    }
}
