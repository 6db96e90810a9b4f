package org.lungbridge.rules.score;

/**
 * A line of a checklist.
 *
 * @param id unique among criteria
 * @param text what is looked for
 * @param weight points it is worth
 * @param automatic whether the run itself tells; otherwise somebody marks it
 */
public record CheckItem(String id, String text, double weight, boolean automatic) {}
