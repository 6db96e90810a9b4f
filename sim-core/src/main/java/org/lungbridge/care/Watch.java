package org.lungbridge.care;

import org.lungbridge.laboratory.Method;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.laboratory.Request;

/**
 * A panel that is drawn again and again, whatever the infusion does.
 *
 * @param panel which
 * @param device the device that measures it; empty for the usual one
 * @param interval time between two draws, s
 */
public record Watch(Panel panel, String device, double interval) {
    public Watch {
        Checks.positive("interval between draws", interval);
    }

    Request request() {
        return new Request(panel, device, Method.ALGEBRAIC);
    }
}
