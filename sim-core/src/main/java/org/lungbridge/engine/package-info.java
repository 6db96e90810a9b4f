/**
 * Time: runs a model from event to event and keeps what comes out.
 *
 * <p><b>How time runs.</b> Every lane (patient) has its own clock, its own queue of orders and its own end. The
 * solver goes from one boundary to the next with steps of its own choice. A boundary is a time at which an order may
 * change something, a state event, or the end. Orders that change nothing (samples, results that are merely shown)
 * and recorded rows cut no step: they are read from the dense output. An order that is carried out at a boundary and
 * leaves every value as it was restarts nothing. An order that was announced to change nothing may ask for a boundary
 * when its time comes (a look that finds something): the step is then cut there, as by a state event.
 *
 * <p><b>What happens first at the same time</b>, see {@link org.lungbridge.engine.Rank}:
 *
 * <ol>
 *   <li>state events, such as death or a bleed whose hazard reached its threshold;
 *   <li>faults and instructor actions;
 *   <li>orders, in the order of the file;
 *   <li>samples are drawn;
 *   <li>results are delivered;
 *   <li>protocols decide on what has been delivered;
 *   <li>triggers and scoring;
 *   <li>the row is recorded, so a row shows the state after everything that happened at its time.
 * </ol>
 *
 * <p>Further rules:
 *
 * <ol start="9">
 *   <li>within a rank the smaller sequence number goes first, then whichever was asked for first;
 *   <li>an order that another order brings forth for the same time takes its place by rank among those still waiting;
 *   <li>what ends a lane (death, an end condition) ends it at once: orders still waiting at that time are not carried
 *       out, and the last row is recorded at that very time;
 *   <li>orders at the end time are carried out before the last row; orders after it are not;
 *   <li>what an order puts on file (a result that has come back) stays there and is seen by every later order, never by
 *       the equations;
 *   <li>rows lie at the multiples of the recording interval from time 0, and one more at the end.
 * </ol>
 *
 * <p><b>Failure is a result.</b> A step that cannot be computed ends its lane with an {@link
 * org.lungbridge.engine.Outcome} that names time, state and reason; what was recorded before is kept and other lanes
 * go on.
 *
 * <p><b>Reproducible.</b> There is no clock of the machine in here. What happens in a lane is the same bits whoever its
 * neighbors are, and a lane resumed from a {@code Snapshot} gives the same bits as one that was not stopped.
 */
@NullMarked
package org.lungbridge.engine;

import org.jspecify.annotations.NullMarked;
