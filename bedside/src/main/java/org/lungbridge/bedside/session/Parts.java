package org.lungbridge.bedside.session;

import org.lungbridge.bedside.alarm.AlarmBoard;
import org.lungbridge.bedside.live.LivePatient;

/**
 * What a session is made of. All of it belongs to the thread of the session, so nothing in it is locked.
 *
 * @param patient the engine
 * @param deeds what people did
 * @param pace how time goes
 * @param clock what pages are told of it
 * @param screens what was read of the patient last, and trends
 * @param alarms of the bed
 * @param room what the instructor has laid out
 * @param narrator tells the engine's events
 * @param log every line
 * @param broadcast to the pages
 */
record Parts(
        LivePatient patient,
        Deeds deeds,
        Pace pace,
        ClockSign clock,
        Screens screens,
        AlarmBoard alarms,
        Room room,
        Narrator narrator,
        SessionLog log,
        Broadcast broadcast) {}
