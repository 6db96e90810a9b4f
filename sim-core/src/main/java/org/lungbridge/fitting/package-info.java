/**
 * The patient behind a blood gas.
 *
 * <p>Rules: a measurement is met within its tolerance or the patient is refused with the reason; everything that had to
 * be inferred is named with its distance from what is usual; slow states are held while fast ones settle.
 */
@NullMarked
package org.lungbridge.fitting;

import org.jspecify.annotations.NullMarked;
