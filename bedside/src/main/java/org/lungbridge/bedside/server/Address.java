package org.lungbridge.bedside.server;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lungbridge.bedside.session.Refused;

/**
 * The path of a request, in parts. Only plain letters, digits and few signs occur in addresses of this server, so nothing is
 * decoded, and nothing that points upward is an address.
 */
record Address(String path, List<String> parts, Map<String, String> query) {
    private static final Pattern PLAIN = Pattern.compile("/[A-Za-z0-9/_.-]{0,300}");
    private static final int MOST_FIELDS = 20;

    Address {
        parts = List.copyOf(parts);
        query = Map.copyOf(query);
    }

    static Address of(URI uri) {
        String raw = uri.getRawPath();
        if (raw == null || !PLAIN.matcher(raw).matches() || raw.contains("//") || raw.contains("/.")) {
            throw Refused.unknown("There is nothing here.");
        }
        String path = raw.substring(1);
        return new Address(path, List.of(path.split("/", -1)), query(uri.getRawQuery()));
    }

    private static Map<String, String> query(@Nullable String raw) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (raw == null) {
            return fields;
        }
        try {
            for (String field : raw.split("&", MOST_FIELDS)) {
                int sign = field.indexOf('=');
                if (sign > 0) {
                    String value = URLDecoder.decode(field.substring(sign + 1), StandardCharsets.UTF_8);
                    fields.put(field.substring(0, sign), value);
                }
            }
            return fields;
        } catch (IllegalArgumentException wrong) {
            throw Refused.invalid("The query of the address cannot be read.");
        }
    }

    boolean is(String other) {
        return path.equals(other);
    }

    int size() {
        return parts.size();
    }

    String part(int k) {
        return parts.get(k);
    }

    String first() {
        return parts.get(0);
    }

    /** What follows after so many parts. */
    String rest(int after) {
        return after >= parts.size() ? "" : String.join("/", parts.subList(after, parts.size()));
    }

    /** Whether it names a folder of so many parts and lacks the slash, without which relative addresses go wrong. */
    boolean isFolderWithoutSlash(int size) {
        return parts.size() == size && !path.endsWith("/");
    }
}
