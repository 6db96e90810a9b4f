/**
 * The contract between equations and solvers: rates, Jacobian pattern and event functions over lanes. May use {@code
 * lanes}; knows no physiology.
 */
@NullMarked
package org.lungbridge.ode;

import org.jspecify.annotations.NullMarked;
