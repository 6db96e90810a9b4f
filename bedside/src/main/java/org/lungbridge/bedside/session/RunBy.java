package org.lungbridge.bedside.session;

/**
 * The server that runs a session.
 *
 * @param program its version; a patient on disk goes on in the same program only
 * @param epoch names this run of it
 * @param learnersMayRun whether learners may move time at first
 */
public record RunBy(String program, String epoch, boolean learnersMayRun) {}
