package org.lungbridge.bedside.session;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lungbridge.bedside.stream.Channel;
import org.lungbridge.bedside.stream.Role;
import org.lungbridge.bedside.wire.Json;
import tools.jackson.databind.JsonNode;

/** One channel for each role of a session. */
final class Broadcast {
    private final Map<Role, Channel> channels = new EnumMap<>(Role.class);

    Broadcast(String epoch) {
        for (Role role : Role.values()) {
            channels.put(role, new Channel(epoch));
        }
    }

    Channel of(Role role) {
        return Objects.requireNonNull(channels.get(role));
    }

    /** Tells everybody. */
    void tell(String event, JsonNode json) {
        String text = Json.text(json);
        channels.values().forEach(channel -> channel.tell(event, text));
    }

    /** Tells those who teach. */
    void tellInstructor(String event, JsonNode json) {
        of(Role.INSTRUCTOR).tell(event, Json.text(json));
    }

    /** Tells a line to those who may see it. */
    void tell(LogLine line) {
        String text = Json.text(line.json());
        channels.forEach((role, channel) -> {
            if (line.shownTo(role)) {
                channel.tell("log", text);
            }
        });
    }

    /** Shows everybody something that the next of its kind replaces. */
    void show(String event, String json) {
        channels.values().forEach(channel -> channel.show(event, json));
    }

    /** Shows those who teach. */
    void showInstructor(String event, String json) {
        of(Role.INSTRUCTOR).show(event, json);
    }

    /** Drops pages that have not read for so long, ns. */
    void dropStuck(long most_ns) {
        channels.values().forEach(channel -> channel.dropStuck(most_ns));
    }

    int listeners() {
        return channels.values().stream().mapToInt(Channel::listeners).sum();
    }

    /** Drops the listeners of these roles; they may come back if they still have a token. */
    void drop(List<Role> roles) {
        roles.forEach(role -> of(role).close());
    }
}
