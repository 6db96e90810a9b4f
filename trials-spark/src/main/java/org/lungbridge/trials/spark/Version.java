package org.lungbridge.trials.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** What is running. */
final class Version {
    private Version() {}

    /** The version of the program. */
    static String number() throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = Version.class.getResourceAsStream("version.properties")) {
            if (stream != null) {
                properties.load(stream);
            }
        }
        return properties.getProperty("version", "unknown");
    }

    /** The commit it was built from, if whoever submits says so; otherwise empty. */
    static String commit() {
        return System.getProperty("lungbridge.commit", "");
    }
}
