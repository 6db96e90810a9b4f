/**
 * A patient who is simulated while people look on: the engine at the pace of a clock, orders at any moment, back to any moment.
 *
 * <p>The engine runs from boundary to boundary and cannot take an order in between. So an order that comes at a time is given
 * at the last boundary before, with its time, and the way from there is computed again: the same bits as if the order had stood
 * in the file from the start.
 */
@NullMarked
package org.lungbridge.bedside.live;

import org.jspecify.annotations.NullMarked;
