package org.lungbridge.solver;

import org.lungbridge.ode.OdeSystem;

/** Methods that were tried and are not in the program, in the program's own step control. One lane, autonomous equations. */
public final class Tried {
    private Tried() {}

    /** RODAS3. */
    public static Integrator rodas3(OdeSystem system, Tolerance tolerance) {
        return new LaneIntegrator(system, KeptSlopes.rodas3(system), tolerance);
    }

    /** ROS34PW2 with slopes kept for so many steps. */
    public static Integrator ros34pw2(OdeSystem system, Tolerance tolerance, int slopesHold) {
        return new LaneIntegrator(system, KeptSlopes.ros34pw2(system, slopesHold), tolerance);
    }
}
