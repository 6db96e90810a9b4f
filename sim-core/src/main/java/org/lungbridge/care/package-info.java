/**
 * What staff do by protocol: anticoagulation that follows results, transfusion, holds. A {@link
 * org.lungbridge.care.Strategy} is the protocol as data, a {@link org.lungbridge.care.Protocol} follows it. May use {@code
 * engine}, {@code laboratory}, {@code vocabulary}, {@code chance} and {@code quantity}.
 *
 * <ol>
 *   <li>A protocol decides on results that have been delivered, and on what staff see when they look at the bedside; never on
 *       true values of the blood.
 *   <li>It decides at rank {@link org.lungbridge.engine.Rank#PROTOCOL} and acts by orders alone: the same that a timeline
 *       may hold.
 *   <li>What it must remember (phase, rate, holds) is on file in the lane, what it plans waits in the queue. A resumed lane
 *       decides as the uninterrupted one.
 *   <li>Phases count from cannulation.
 *   <li>A decision leaves one line in the list of events: what was seen, what was aimed at, what was changed.
 *   <li>A decision that changes nothing restarts nothing. Looking at the bedside is a boundary, and so is the delivery of a
 *       result somebody acts on.
 *   <li>Errors of staff (a missed or late sample, a wrong dose) are keyed by patient and count.
 * </ol>
 */
@NullMarked
package org.lungbridge.care;

import org.jspecify.annotations.NullMarked;
