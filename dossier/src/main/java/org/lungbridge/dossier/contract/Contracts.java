package org.lungbridge.dossier.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The contracts that come with the program, {@code contracts/contracts.json}. */
public final class Contracts {
    private static final String FILE = "/org/lungbridge/dossier/contracts/contracts.json";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Contracts() {}

    /** All of them, in the order of the file. */
    public static List<Contract> shipped() {
        try (InputStream stream = Contracts.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The contracts are missing.%nMaybe the program was built without them.".formatted());
            }
            return List.of(MAPPER.readValue(stream.readAllBytes(), Contract[].class));
        } catch (JacksonException wrong) {
            throw new IllegalArgumentException("The contracts cannot be read: " + wrong.getMessage(), wrong);
        } catch (IOException failure) {
            throw new UncheckedIOException("The contracts cannot be read.", failure);
        }
    }
}
