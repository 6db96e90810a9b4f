package org.lungbridge.bedside.session;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lungbridge.bedside.live.Past;
import org.lungbridge.bedside.wire.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts on disk what a restart needs, and takes it up again. */
final class Keeper {
    private static final String UNKEPT = "The session cannot be kept";
    private static final long PATIENT_EVERY_NS = 30_000_000_000L;

    private final Parts parts;
    private final Store store;
    private final PatientFiles files;
    private Optional<UncheckedIOException> stepsUnkept = Optional.empty();
    private Optional<UncheckedIOException> patientUnkept = Optional.empty();
    private long patientKept = System.nanoTime();
    private double keptAt_s = Double.NaN;

    Keeper(Parts parts, Store store, PatientFiles files) {
        this.parts = parts;
        this.store = store;
        this.files = files;
    }

    /** Puts the patient on disk, so that a restart need not compute from the start; without one a restart can do. */
    void keepPatient() {
        patientKept = System.nanoTime();
        try {
            Optional<Past> past = parts.patient().past();
            if (past.isEmpty()) {
                files.forget();
                keptAt_s = Double.NaN;
            } else if (past.get().snapshot().time() != keptAt_s) {
                files.write(past.get(), parts.screens().trends().bytes());
                keptAt_s = past.get().snapshot().time();
            }
            patientUnkept = Optional.empty();
        } catch (UncheckedIOException failure) {
            keptAt_s = Double.NaN;
            patientUnkept = Optional.of(failure);
        }
        tell();
    }

    /** After a step back: what is on disk has not been. */
    void forgetPatient() {
        keptAt_s = Double.NaN;
        keepPatient();
    }

    /** While time goes: everything, the patient now and then. */
    void keepGoing() {
        keep();
        if (System.nanoTime() - patientKept > PATIENT_EVERY_NS) {
            keepPatient();
        }
    }

    /** Puts everything on disk. */
    void keep() {
        Pace pace = parts.pace();
        ObjectNode json = Json.object();
        json.put("now_s", pace.now_s());
        json.put("speed", pace.speed());
        if (pace.status() == Pace.Status.ENDED) {
            json.put("ended_s", parts.patient().end_s());
        }
        json.set("room", parts.room().json());
        json.set("limits", AlarmJson.limits(parts.alarms()));
        json.set("pictures", parts.narrator().picturesJson());
        json.set("phases", parts.screens().phases().json());
        json.set("history", AlarmJson.history(parts.alarms()));
        ArrayNode played = json.putArray("steps");
        parts.deeds().steps().forEach(played::add);
        try {
            store.write(json);
            stepsUnkept = Optional.empty();
        } catch (UncheckedIOException failure) {
            stepsUnkept = Optional.of(failure);
        }
        if (stepsUnkept.isEmpty() && patientUnkept.isPresent()) {
            keepPatient(); // The disk takes something again.
        } else {
            tell();
        }
    }

    /** A lesson goes on where the disk is full; the worst that is lost is told, and no longer when nothing is. */
    private void tell() {
        ClockSign clock = parts.clock();
        String why = unkept();
        boolean free = clock.why().isEmpty() || clock.why().startsWith(UNKEPT);
        if (free && !clock.why().equals(why)) {
            clock.because(why);
            clock.tell();
        }
    }

    private String unkept() {
        if (stepsUnkept.isPresent()) {
            return unkept(stepsUnkept.get().getCause(), "a restart would lose what is done now");
        }
        return parts.log()
                .unwritten()
                .map(failure -> unkept(failure, "lines of the log are lost"))
                .or(() -> patientUnkept.map(failure -> unkept(failure.getCause(), "a restart would take long")))
                .orElse("");
    }

    private static String unkept(@Nullable Throwable failure, String lost) {
        return "%s (%s): %s. Maybe the disk is full.".formatted(UNKEPT, failure, lost);
    }

    /** Takes up what was kept: the patient moves to where time stood, and stands there. */
    void takeUp(ObjectNode kept) {
        parts.room().readBack(kept.path("room"));
        kept.path("limits").forEach(limit -> parts.alarms().set(AlarmJson.changed(parts.alarms(), limit)));
        parts.pace().speed(kept.path("speed").asDouble(1));
        AlarmJson.past(kept.path("history")).forEach(parts.alarms()::remember);
        parts.screens().phases().readBack(kept.path("phases"));
        double now_s = kept.path("now_s").asDouble(0);
        parts.narrator().readBack(kept.path("pictures"));
        parts.narrator().backTo(now_s);
        if (kept.path("ended_s").isNumber()) {
            parts.patient().endAt(kept.path("ended_s").asDouble());
        }
        if (now_s > 0) {
            parts.pace().move(now_s, Pace.Status.PAUSED);
        }
    }
}
