/**
 * Bleeding: what coagulation does to the bleeding lung, hazards of bleeding outside of the lung, and the blood that open
 * bleeds let out.
 *
 * <ol>
 *   <li>Bleeding into the air spaces is a rate; {@code physiology.lung} owns it and reads {@code TENDENCY} and {@code
 *       LOCAL_HEMOSTASIS} from here.
 *   <li>Bleeding elsewhere is a hazard integral at each {@link org.lungbridge.physiology.bleeding.BleedingSite}; where it
 *       meets its threshold the site begins to bleed. The event sets the integral back to zero.
 *   <li>What a bleed does is a flow for hours, a setting that events turn.
 *   <li>Every factor is 1 in the mean patient of PROTECMO, so hazards of that patient are the base rates.
 * </ol>
 */
@NullMarked
package org.lungbridge.physiology.bleeding;

import org.jspecify.annotations.NullMarked;
