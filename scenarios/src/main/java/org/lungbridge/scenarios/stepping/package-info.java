/**
 * A patient driven from code: open, observe, order, step. For controllers, studies of human decisions, and learning programs; the
 * page {@code docs/stepping.md} has an example.
 *
 * <p>The rules: (1) time stands still between two steps; (2) orders are given at the time at which it stands, in their order, after
 * what the scenario has for that very time; (3) a step ends just before its last moment: what is due then comes to pass in the next
 * step; (4) nothing is known of what is ordered later, so a protocol that plans for procedures of a timeline does not plan for
 * these; (5) the same scenario, seed and orders give the same bits, those of a file that has the orders in its timeline.
 */
@NullMarked
package org.lungbridge.scenarios.stepping;

import org.jspecify.annotations.NullMarked;
