package org.lungbridge.scenarios.document.snapshot;

import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Spelled;

/** How a run is computed. */
@About("How a run is computed.")
public record RunSettings(
        @Spelled(value = "-?[0-9]{1,19}", inWords = "a whole number")
        @About(
                "The seed of all chance, a whole number; in quotation marks, since it may have more digits than a number.")
        String seed,

        @About("The id of the solver.") String solver,

        @About("Error of a step relative to the nominal size of a state.")
        double relativeTolerance,

        @About("Time between rows, s.") double interval_s,
        @About("When the run was to end, s.") double end_s) {}
