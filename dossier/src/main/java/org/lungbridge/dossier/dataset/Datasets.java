package org.lungbridge.dossier.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The datasets that come with the program, {@code GROUP/ID.json}; {@code index.txt} names them, for a jar cannot be listed. */
public final class Datasets {
    private static final String ROOT = "/org/lungbridge/dossier/datasets/";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Datasets() {}

    /** All of them, by group and id. */
    public static List<Dataset> shipped() {
        List<Dataset> datasets = new ArrayList<>();
        new String(bytes("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .sorted()
                .forEach(path -> datasets.add(read(path, bytes(path))));
        return List.copyOf(datasets);
    }

    /**
     * Reads a dataset.
     *
     * @param path {@code GROUP/ID.json}, which has to fit group and id
     * @throws IllegalArgumentException if it is not one, with the reason
     */
    public static Dataset read(String path, byte[] bytes) {
        Dataset dataset;
        try {
            dataset = MAPPER.readValue(bytes, Dataset.class);
        } catch (JacksonException wrong) {
            throw new IllegalArgumentException(
                    "The dataset (%s) cannot be read: %s".formatted(path, wrong.getMessage()), wrong);
        }
        if (!path.equals(dataset.group() + "/" + dataset.id() + ".json")) {
            throw new IllegalArgumentException("The dataset (%s) has the group (%s) and the id (%s)."
                    .formatted(path, dataset.group(), dataset.id()));
        }
        return dataset;
    }

    private static byte[] bytes(String path) {
        try (InputStream stream = Datasets.class.getResourceAsStream(ROOT + path)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The dataset (%s) is missing.%nMaybe the program was built without it.".formatted(path));
            }
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException("The dataset (" + path + ") cannot be read.", failure);
        }
    }
}
