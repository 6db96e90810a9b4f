package org.lungbridge.bedside.session;

import java.util.Optional;
import org.lungbridge.bedside.live.Past;
import org.lungbridge.bedside.wire.Digits;
import org.lungbridge.bedside.wire.Json;

/**
 * Where a session that was kept goes on.
 *
 * @param past the patient there; empty to compute from the start
 * @param words what the instructor is told; empty for a new session
 */
record TakenUp(Optional<Past> past, Optional<String> words) {
    /**
     * Looks at what was kept.
     *
     * @param trends are filled with those up to there
     */
    static TakenUp of(Store.Kept kept, PatientFiles files, Trends trends) {
        double now_s = kept.state().orElseGet(Json::object).path("now_s").asDouble(0);
        if (!(now_s > 0)) {
            return new TakenUp(Optional.empty(), Optional.empty());
        }
        try {
            Optional<PatientFiles.Found> found =
                    files.read().filter(each -> each.past().snapshot().time() <= now_s);
            found.ifPresent(each -> trends.readBack(each.trends()));
            return found.map(TakenUp::from).orElseGet(() -> again("There is no snapshot of the patient."));
        } catch (PatientFiles.Unusable | IllegalArgumentException unusable) {
            return again("The snapshot of the patient cannot be used: " + unusable.getMessage());
        }
    }

    private static TakenUp from(PatientFiles.Found found) {
        return new TakenUp(
                Optional.of(found.past()),
                Optional.of("The patient goes on from the snapshot at %s s."
                        .formatted(Digits.time(found.past().snapshot().time()))));
    }

    private static TakenUp again(String why) {
        return new TakenUp(
                Optional.empty(), Optional.of(why + " The patient was computed again from what people did."));
    }
}
