package org.lungbridge.rules.score;

/**
 * What somebody marked who watched.
 *
 * @param item id of the line of a checklist
 * @param done whether it was done
 * @param note a remark; may be empty
 */
public record Mark(String item, boolean done, String note) {}
