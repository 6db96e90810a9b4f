/**
 * What a trial counts, as data: the definition of an endpoint, and criteria over what a course left behind.
 */
@NullMarked
package org.lungbridge.scenarios.document.trial.endpoint;

import org.jspecify.annotations.NullMarked;
