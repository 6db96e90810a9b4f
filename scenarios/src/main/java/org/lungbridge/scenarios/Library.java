package org.lungbridge.scenarios;

import java.util.List;
import org.lungbridge.scenarios.catalogue.DeviceCatalogue;
import org.lungbridge.scenarios.catalogue.Shipped;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.scenarios.reading.NearestWord;
import org.lungbridge.scenarios.reading.Problem;

/** The scenarios and devices that come with the program. */
public final class Library {
    private Library() {}

    /** The ids of the scenarios, sorted. */
    public static List<String> scenarios() {
        return Shipped.ids("");
    }

    /**
     * A scenario by its id.
     *
     * @throws InvalidDocument if there is none; the hint names the nearest id
     */
    public static Scenario scenario(String id) {
        return Documents.readScenario(id, scenarioBytes(id));
    }

    /**
     * The document of a scenario, byte for byte.
     *
     * @throws InvalidDocument if there is none; the hint names the nearest id
     */
    public static byte[] scenarioBytes(String id) {
        List<String> known = scenarios();
        if (!known.contains(id)) {
            String message = "No shipped scenario has this name; known are (%s).".formatted(String.join(", ", known));
            String hint = NearestWord.find(id, known)
                    .map(near -> "(" + near + ") was meant.")
                    .orElse(null);
            throw new InvalidDocument(id, List.of(new Problem("", 0, 0, message, hint)));
        }
        return Shipped.bytes(Shipped.path("", id));
    }

    /** The devices. */
    public static DeviceCatalogue devices() {
        return DeviceCatalogue.shipped();
    }
}
