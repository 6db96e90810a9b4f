/**
 * Endpoints: what a trial counts, by definitions that are data. A definition names a column that {@code
 * org.lungbridge.outcome} computes as published, or criteria over what a course left behind.
 */
@NullMarked
package org.lungbridge.trials.endpoint;

import org.jspecify.annotations.NullMarked;
