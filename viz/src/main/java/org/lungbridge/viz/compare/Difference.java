package org.lungbridge.viz.compare;

import java.util.List;
import java.util.OptionalDouble;
import org.lungbridge.viz.Watched;

/**
 * How runs differ in a quantity.
 *
 * @param quantity what is compared
 * @param measures by run
 * @param since_s when two runs first differ by what staff would notice, s; empty if they never do
 */
record Difference(Watched quantity, List<Measures> measures, OptionalDouble since_s) {}
