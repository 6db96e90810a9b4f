package org.lungbridge.dossier.capability;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list of features, {@code capabilities.csv}: a header, then a line for each, every field in quotation marks. */
public final class Capabilities {
    private static final String FILE = "/org/lungbridge/dossier/capabilities/capabilities.csv";
    private static final List<String> HEADER =
            List.of("id", "feature", "implemented", "integrated", "test", "validated", "orders", "limits");
    private static final Pattern FIELD = Pattern.compile("\"((?:[^\"]|\"\")*)\"(,|$)");

    private Capabilities() {}

    /** All of them, in the order of the file. */
    public static List<Capability> shipped() {
        try (InputStream stream = Capabilities.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The list of features is missing.%nMaybe the program was built without it.".formatted());
            }
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException("The list of features cannot be read.", failure);
        }
    }

    /**
     * Reads a list of features.
     *
     * @throws IllegalArgumentException if it is not one, with line and reason
     */
    public static List<Capability> read(String text) {
        List<Capability> all = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            try {
                List<String> fields = fields(line);
                if (number > 1) {
                    all.add(Capability.of(fields));
                } else if (!fields.equals(HEADER)) {
                    throw new IllegalArgumentException("The header is not %s.".formatted(HEADER));
                }
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException("Line %s: %s".formatted(number, wrong.getMessage()), wrong);
            }
        }
        return List.copyOf(all);
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        Matcher matcher = FIELD.matcher(line);
        int end = 0;
        while (end < line.length() && matcher.find(end) && matcher.start() == end) {
            fields.add(matcher.group(1).replace("\"\"", "\""));
            end = matcher.end();
        }
        if (end < line.length() || fields.size() != HEADER.size()) {
            throw new IllegalArgumentException("%s quoted fields are wanted.".formatted(HEADER.size()));
        }
        return fields;
    }
}
