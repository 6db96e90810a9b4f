/**
 * Runs the courses of a trial: side by side in lanes, on several threads, kept in a journal from which an interrupted trial goes
 * on.
 *
 * <p>Rules: what comes of a course depends on its key and the trial alone, so that it does not matter who ran it, next to whom,
 * in which order or after how many interruptions. A course that fails is a result with a reason, never a hole. Memory does not
 * grow with the number of courses but by a few bytes each.
 */
@NullMarked
package org.lungbridge.trials.running;

import org.jspecify.annotations.NullMarked;
