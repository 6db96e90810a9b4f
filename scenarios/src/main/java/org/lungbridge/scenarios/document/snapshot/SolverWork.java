package org.lungbridge.scenarios.document.snapshot;

import org.lungbridge.scenarios.document.About;

/** What the solver has done so far. */
@About("What the solver has done so far.")
public record SolverWork(
        @About("Accepted steps.") double acceptedSteps,
        @About("Rejected steps.") double rejectedSteps,
        @About("Evaluations of the rates.") double rightHandSides,
        @About("Evaluations of the linearized system.") double jacobians,
        @About("Factorizations.") double factorizations,
        @About("Factorizations with full pivoting.") double denseFallbacks) {}
