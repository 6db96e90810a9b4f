/** Patients that differ: drawn around those of a scenario, each by a number of its own. */
@NullMarked
package org.lungbridge.scenarios.cohort;

import org.jspecify.annotations.NullMarked;
