/**
 * How a run is judged: a {@link org.lungbridge.rules.score.ScoreSheet} as data, and a {@link org.lungbridge.rules.score.Score}
 * computed from the list of events, the recording and what somebody marked by hand; from a run that has just ended or from its
 * files.
 */
@NullMarked
package org.lungbridge.rules.score;

import org.jspecify.annotations.NullMarked;
