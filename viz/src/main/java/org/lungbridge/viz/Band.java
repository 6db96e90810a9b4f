package org.lungbridge.viz;

/**
 * A range that is aimed at or warned of, for a while.
 *
 * @param from first time, in seconds
 * @param to last time, in seconds
 * @param low lower end, in the unit of the panel
 * @param high upper end, in the unit of the panel
 */
record Band(double from, double to, double low, double high) {}
