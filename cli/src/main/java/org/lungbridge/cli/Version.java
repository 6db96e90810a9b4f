package org.lungbridge.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What is running. */
final class Version implements IVersionProvider {
    /** Not for patients: said wherever the program introduces itself. */
    static final String PURPOSE = "For teaching and research only. Never for patient care.";

    @Override
    public String[] getVersion() {
        return new String[] {
            "Lungbridge " + number()
                    + commit().map(commit -> " (" + commit + ")").orElse(""),
            "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vendor"),
            PURPOSE
        };
    }

    /** The version of the program. */
    static String number() {
        Properties properties = new Properties();
        try (InputStream stream = Version.class.getResourceAsStream("version.properties")) {
            if (stream != null) {
                properties.load(stream);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties.getProperty("version", "unknown");
    }

    /** The commit it was built from, where the launcher knows it. */
    static Optional<String> commit() {
        return Optional.ofNullable(System.getProperty("lungbridge.commit"));
    }
}
