/**
 * Blood: how much there is and what it carries. Volume and hemoglobin mass with bleeding, infusions and capillary
 * refill; O2 and CO2 amounts of the arterial, mixed venous and pulmonary-artery pools; acid-base; red cells; the pulse
 * oximeter.
 */
@NullMarked
package org.lungbridge.physiology.blood;

import org.jspecify.annotations.NullMarked;
