package org.lungbridge.care.course;

import org.lungbridge.care.Protocol;

/**
 * A duty that the strategy of anticoagulation sees to while it is followed: products by its own rules on ECMO, by those of the
 * course before and afterwards.
 *
 * @param duty which rests meanwhile
 */
public record BesideStrategy(Duty duty) implements Duty {
    @Override
    public void round(Round now) {
        if (!Protocol.isFollowed(now.lane)) {
            duty.round(now);
        }
    }
}
