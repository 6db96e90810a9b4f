package org.lungbridge.viz.debrief;

/**
 * A question that comes from what happened.
 *
 * @param time when, s
 * @param weight how much it is worth asking; more is asked sooner
 * @param analysis whether it asks why, and not what was seen
 * @param text as it is asked
 */
record Prompt(double time, double weight, boolean analysis, String text) {}
