package org.lungbridge.scenarios.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.scenarios.document.trial.endpoint.EndpointDefinition;
import org.lungbridge.scenarios.reading.DocumentReader;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.scenarios.reading.NearestWord;
import org.lungbridge.scenarios.reading.Problem;

/** The endpoints that come with the program. */
public final class Endpoints {
    private static final String FOLDER = "endpoints/";
    private static final Map<String, EndpointDefinition> ALL = read();

    private Endpoints() {}

    /** The ids of all of them, sorted. */
    public static List<String> ids() {
        return List.copyOf(ALL.keySet());
    }

    /**
     * An endpoint by its id.
     *
     * @throws InvalidDocument if there is none; the hint names the nearest id
     */
    public static EndpointDefinition shipped(String id) {
        EndpointDefinition definition = ALL.get(id);
        if (definition == null) {
            String message =
                    "No shipped endpoint has this name; known are (%s).".formatted(String.join(", ", ALL.keySet()));
            String hint = NearestWord.find(id, ALL.keySet())
                    .map(near -> "(" + near + ") was meant.")
                    .orElse(null);
            throw new InvalidDocument(id, List.of(new Problem("", 0, 0, message, hint)));
        }
        return definition;
    }

    private static Map<String, EndpointDefinition> read() {
        DocumentReader reader = new DocumentReader(DeviceCatalogue.shipped());
        Map<String, EndpointDefinition> all = new TreeMap<>();
        String index = new String(Shipped.bytes(FOLDER + "index.txt"), StandardCharsets.UTF_8);
        index.lines().forEach(file -> {
            EndpointDefinition definition = reader.endpoint(file, Shipped.bytes(FOLDER + file));
            all.put(definition.id(), definition);
        });
        return Collections.unmodifiableMap(all);
    }
}
