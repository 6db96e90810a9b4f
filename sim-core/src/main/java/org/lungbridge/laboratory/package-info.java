/**
 * What staff see of the blood: samples that are drawn, devices that measure them with their errors, results that come back
 * after a while. May use {@code engine}, {@code vocabulary}, {@code model}, {@code network}, {@code solver}, {@code chance}
 * and {@code quantity}.
 *
 * <ol>
 *   <li>A sample is frozen when it is drawn: what happens to the patient afterwards does not change its results.
 *   <li>A result is seen when it has come back, in the {@link org.lungbridge.laboratory.Chart}, never before; true values
 *       are never seen.
 *   <li>A sample changes nothing and cuts no step. The blood it takes is part of the daily sampling that {@code
 *       physiology.blood} counts, whatever is drawn here.
 *   <li>Errors are keyed by patient, panel and the number of the sample of that panel, so two strategies meet the same
 *       ones; a line that is contaminated is keyed by the number of the draw.
 *   <li>Clotting networks are small systems of their own, solved when a sample asks for them.
 * </ol>
 */
@NullMarked
package org.lungbridge.laboratory;

import org.jspecify.annotations.NullMarked;
