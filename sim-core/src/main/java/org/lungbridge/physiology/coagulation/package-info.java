/** Coagulation: plasma factors, platelets, what tests read of them, and clotting in the patient. */
@NullMarked
package org.lungbridge.physiology.coagulation;

import org.jspecify.annotations.NullMarked;
