/**
 * What came out of a finished or partial trial, in numbers: reads the tables of its folder, asks {@code trials.statistics}, and
 * keeps every result as a {@link org.lungbridge.trials.analysis.Finding} with its method.
 */
@NullMarked
package org.lungbridge.trials.analysis;

import org.jspecify.annotations.NullMarked;
