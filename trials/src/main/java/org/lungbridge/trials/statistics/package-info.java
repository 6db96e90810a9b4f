/**
 * Statistics of a trial: pure functions on records, each tested against a published example. No files, no clock; chance is
 * keyed ({@code org.lungbridge.chance}). May use Commons Math for distributions and small matrices: its functions are its
 * own plain Java (FastMath), so the bits are those of any JVM. Our own code uses {@code StrictMath}.
 */
@NullMarked
package org.lungbridge.trials.statistics;

import org.jspecify.annotations.NullMarked;
