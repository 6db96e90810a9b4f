/**
 * Coagulation: plasma factors and cells as amounts that are made, used, lost and given, and what clotting tests read of
 * them. Uses the component contract, the vocabulary and our own elementary functions.
 */
@NullMarked
package org.lungbridge.physiology.coagulation;

import org.jspecify.annotations.NullMarked;
