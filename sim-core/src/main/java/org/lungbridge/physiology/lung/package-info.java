/**
 * The native lung as gravity-ordered units: pleural pressure, mechanics, blood flow, gas exchange. Shunt, dead space,
 * compliance and plateau pressure are results, never inputs.
 *
 * <p>{@link org.lungbridge.physiology.lung.NativeLung} lists the components of one lung.
 */
@NullMarked
package org.lungbridge.physiology.lung;

import org.jspecify.annotations.NullMarked;
