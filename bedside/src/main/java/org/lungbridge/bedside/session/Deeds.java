package org.lungbridge.bedside.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lungbridge.bedside.live.LivePatient;
import org.lungbridge.bedside.stream.Role;
import org.lungbridge.bedside.wire.Json;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.teaching.PlayStep;
import tools.jackson.databind.node.ObjectNode;

/** What people have done in a session, as it is written down, in step with the patient. */
final class Deeds {
    private final LivePatient patient;
    private final List<ObjectNode> steps;

    /** @param done what the patient has been told already */
    Deeds(LivePatient patient, List<ObjectNode> done) {
        this.patient = patient;
        this.steps = new ArrayList<>(done);
    }

    /** A step as the patient understands it. */
    static PlayStep step(ObjectNode json) {
        return Documents.readStep("step", Json.bytes(json));
    }

    /**
     * Whether somebody may order now.
     *
     * @throws Refused with the reason if not
     */
    static void require(Role role, Pace.Status status, boolean learnersMay) {
        if (status == Pace.Status.ENDED || status == Pace.Status.FAILED) {
            throw Refused.notNow("The session has ended; go back in time to play on.");
        }
        if (status == Pace.Status.MOVING) {
            throw Refused.notNow("Time is being moved; order when it stands or runs.");
        }
        if (role != Role.INSTRUCTOR && (status == Pace.Status.FROZEN || !learnersMay)) {
            throw Refused.notNow("The instructor has stopped orders for a while.");
        }
    }

    /** Takes all of these orders, or none. */
    <T> List<T> take(List<OrderDesk.Wish> wishes, Function<OrderDesk.Wish, T> one) {
        List<T> taken = new ArrayList<>();
        try {
            wishes.forEach(wish -> taken.add(one.apply(wish)));
            return taken;
        } catch (IllegalArgumentException | IllegalStateException wrong) {
            takeBack(taken.size());
            throw Refused.invalid(String.valueOf(wrong.getMessage()));
        } catch (Refused refused) {
            takeBack(taken.size());
            throw refused;
        }
    }

    /** Adds a step at a time, s. */
    void add(ObjectNode step, double time_s) {
        if (time_s > patient.end_s()) {
            throw Refused.notNow("The time (%s s) lies after the end of the scenario.".formatted(time_s));
        }
        patient.give(step(step));
        steps.add(step);
    }

    /** Takes the last steps back. */
    void takeBack(int count) {
        for (int k = 0; k < count; k++) {
            patient.takeBack();
            steps.remove(steps.size() - 1);
        }
    }

    /** Forgets what the patient has forgotten. */
    void follow() {
        while (steps.size() > patient.steps().size()) {
            steps.remove(steps.size() - 1);
        }
    }

    /** All of it, in order. */
    List<ObjectNode> steps() {
        return List.copyOf(steps);
    }

    /** What was done up to a time, s. */
    List<ObjectNode> upTo(double time_s) {
        return steps.stream().filter(each -> step(each).time() <= time_s).toList();
    }
}
