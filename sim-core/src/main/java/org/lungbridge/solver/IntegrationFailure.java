package org.lungbridge.solver;

/**
 * Why a lane could not go on.
 *
 * @param time last accepted time, s
 * @param stepSize the step that was to be tried next, s
 * @param stateIndex the state with the largest weighted error, or the first that was not finite
 * @param stateName what that state is called
 * @param reason a full sentence that names time and state, and says what may help
 */
public record IntegrationFailure(double time, double stepSize, int stateIndex, String stateName, String reason) {}
