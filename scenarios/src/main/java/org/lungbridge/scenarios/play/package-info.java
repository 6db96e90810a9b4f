/**
 * What people did in a session, as orders of the engine: the same whether they are given live or read back from a file.
 *
 * <ol>
 *   <li>Each step becomes orders by itself: what flows is added to what others give.
 *   <li>Orders carry numbers of their own ({@code sequence}), rising with the steps and above those of any scenario, so that
 *       at the same time and rank a scenario goes before people and people go in the order in which they acted.
 *   <li>A session stands still for a moment at every full five minutes of simulated time, which changes nothing and cuts a step
 *       of the solver: there it can be taken up with the same bits.
 * </ol>
 */
@NullMarked
package org.lungbridge.scenarios.play;

import org.jspecify.annotations.NullMarked;
