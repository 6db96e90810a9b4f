/**
 * Solvers for {@link org.lungbridge.ode.OdeSystem}: Rosenbrock methods with a sparse factorization in fixed order,
 * an explicit Runge-Kutta method, and the integrators of Apache Commons Math behind the same contract.
 *
 * <p>Rules that hold for the lane solvers:
 *
 * <ol>
 *   <li>Every lane has its own time, step size and controller memory. Its bits depend on nothing but its own
 *       state, settings and targets.
 *   <li>A step with a number that is not finite is rejected, never accepted.
 *   <li>A target time is met exactly; the step size before the last, shortened step is remembered.
 *   <li>State events are looked for at the ends of accepted steps and located on the dense output.
 *   <li>A step allocates nothing.
 * </ol>
 */
@NullMarked
package org.lungbridge.solver;

import org.jspecify.annotations.NullMarked;
