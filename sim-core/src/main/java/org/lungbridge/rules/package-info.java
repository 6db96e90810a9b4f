/**
 * What a teacher writes around a patient: states, triggers, modifiers, criteria. A {@link org.lungbridge.rules.RuleBook} is that
 * as data, {@link org.lungbridge.rules.Rules} follows it. May use {@code engine}, {@code laboratory}, {@code recording}, {@code
 * vocabulary}, {@code chance} and {@code quantity}.
 *
 * <ol>
 *   <li>Physiology never waits: a state is a label with orders and words at its entry, and nothing in it holds the patient.
 *   <li>Rules are looked at at an interval, and at once after every order they listen for, at rank {@link
 *       org.lungbridge.engine.Rank#TRIGGER}: after orders, samples, results and protocols of the same time.
 *   <li>A look is read from the dense output and cuts no step, unless a rule brings orders: then the step is cut at the look.
 *   <li>A condition looks at what staff see (monitor, console, results that have come back) or, where its author says so, at
 *       true values. What nobody knows is not so.
 *   <li>A rule fires when its condition comes to be met, once for each time; it is ready again after a look at which it was not.
 *   <li>Rules that belong to states are looked at in these states only; their clocks begin anew with each entry.
 *   <li>In one look rules go in the order of the book, each at most once; what one changes in state or memory the next one sees.
 *   <li>A rule with a chance draws once each time its condition comes to be met, keyed by patient, name and count.
 *   <li>What rules remember is on file in the lane: a resumed lane goes on in the middle of a clock, with the same bits.
 *   <li>Criteria of scoring are conditions too; when their time begins and when they are met are lines in the list of events,
 *       from which a score is computed during a run or long after.
 * </ol>
 */
@NullMarked
package org.lungbridge.rules;

import org.jspecify.annotations.NullMarked;
