/**
 * Keyed random numbers: the same study seed, patient, purpose and count give the same draw, whatever else is drawn
 * and in whatever order. Two strategies meet the same luck, and one more arm changes nobody else's.
 */
@NullMarked
package org.lungbridge.chance;

import org.jspecify.annotations.NullMarked;
