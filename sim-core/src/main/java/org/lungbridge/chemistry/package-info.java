/**
 * Blood gas chemistry: oxygen and carbon dioxide content, acid-base, and the solvers between tensions and
 * contents. Pure functions of blood, each value beside its slope.
 *
 * <p>Units inside this package are those of the published formulas: contents mL(STPD)/dL, tensions mmHg,
 * hemoglobin g/dL, bicarbonate and base excess mmol/L, temperature °C, saturation a fraction. {@link
 * org.lungbridge.chemistry.Gas} has the factors to engine units. Solver objects are scratch: one per component
 * instance, made once; {@code solve} and {@code slopes} allocate nothing.
 *
 * <p>Tags after a source: VERIFIED read in the source, RECALLED not read again, CALIBRATED fitted here, DESIGN
 * a choice.
 */
@NullMarked
package org.lungbridge.chemistry;

import org.jspecify.annotations.NullMarked;
