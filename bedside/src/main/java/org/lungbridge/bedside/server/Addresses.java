package org.lungbridge.bedside.server;

import org.lungbridge.bedside.session.Session;
import org.lungbridge.bedside.stream.Role;
import org.lungbridge.bedside.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/** The addresses by which people come in. */
final class Addresses {
    private final String base;
    private final Tokens tokens;

    /** @param base such as {@code http://127.0.0.1:8765} */
    Addresses(String base, Tokens tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    /** The address of a door, with its token. */
    String join(Tokens.Door door) {
        return tokens.of(door).map(token -> base + "/join/" + token).orElse("");
    }

    /** How others come into a session, for those who may know it. */
    ObjectNode of(Session session, Role role) {
        ObjectNode json = Json.object();
        if (role == Role.INSTRUCTOR) {
            json.put("learner", join(new Tokens.Door(Role.LEARNER, session.id())));
            json.put("observer", join(new Tokens.Door(Role.OBSERVER, session.id())));
        }
        return json;
    }
}
