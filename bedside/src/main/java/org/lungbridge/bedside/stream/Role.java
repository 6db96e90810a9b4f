package org.lungbridge.bedside.stream;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who looks at a session. */
public enum Role {
    /** Who is taught, and orders. */
    LEARNER,
    /** Who looks on and sees what learners see. */
    OBSERVER,
    /** Who teaches, sees the truth and makes things happen. */
    INSTRUCTOR;

    /** Its name in addresses and documents. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of this name. */
    public static Optional<Role> find(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
