/**
 * What a component declares and how components are wired into one system of equations. May use {@code quantity}, {@code
 * ode} and {@code lanes}; no component is known here by name.
 */
@NullMarked
package org.lungbridge.model;

import org.jspecify.annotations.NullMarked;
