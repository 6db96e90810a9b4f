package org.lungbridge.bedside.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lungbridge.bedside.stream.Role;

/** Who may come in: a secret for each role of each session, one for all instructors. */
final class Tokens {
    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();
    private final Map<Door, String> secrets = new LinkedHashMap<>();

    /**
     * What a token opens.
     *
     * @param session its id; empty for instructors, who may see all
     */
    record Door(Role role, String session) {
        /** The addresses behind it begin like this. */
        String prefix() {
            return session.isEmpty() ? "/" + role.id() : "/" + role.id() + "/" + session;
        }
    }

    /** A new token for a door; the old one opens nothing any more. */
    synchronized String issue(Door door) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return put(door, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Takes over a token from before. */
    synchronized String put(Door door, String token) {
        secrets.put(door, token);
        return token;
    }

    /** The token of a door. */
    synchronized Optional<String> of(Door door) {
        return Optional.ofNullable(secrets.get(door));
    }

    /** What a token opens; how long that takes tells nothing about tokens. */
    synchronized Optional<Door> opens(String token) {
        byte[] shown = token.getBytes(StandardCharsets.UTF_8);
        Optional<Door> found = Optional.empty();
        for (Map.Entry<Door, String> secret : secrets.entrySet()) {
            if (MessageDigest.isEqual(shown, secret.getValue().getBytes(StandardCharsets.UTF_8))) {
                found = Optional.of(secret.getKey());
            }
        }
        return found;
    }

    /** Closes the doors of a session. */
    synchronized void forget(String session) {
        secrets.keySet().removeIf(door -> door.session().equals(session) && !session.isEmpty());
    }
}
