package org.lungbridge.bedside.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.lungbridge.bedside.session.Refused;
import org.lungbridge.scenarios.file.Sha256;

/** The files of the pages, which come with the program. */
final class Pages {
    private static final Pattern PATH =
            Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]{0,60}(/[A-Za-z0-9_-][A-Za-z0-9_.-]{0,60}){0,3}");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("json", Reply.JSON),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("map", Reply.JSON),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private final Map<String, File> files = new ConcurrentHashMap<>();

    private record File(byte[] bytes, String type, String tag) {}

    /** Sends a file, or says that the browser has it. */
    void send(HttpExchange exchange, int status, String path) throws IOException {
        File file = find(path).orElseThrow(() -> Refused.unknown("There is no page here."));
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        exchange.getResponseHeaders().set("ETag", file.tag());
        if (status == 200 && file.tag().equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
            return;
        }
        Reply.send(exchange, status, file.type(), file.bytes());
    }

    /** Whether there is such a file. */
    boolean has(String path) {
        return find(path).isPresent();
    }

    private Optional<File> find(String path) {
        String end = path.substring(path.lastIndexOf('.') + 1);
        if (!PATH.matcher(path).matches() || !TYPES.containsKey(end)) {
            return Optional.empty();
        }
        File known = files.get(path);
        return known != null ? Optional.of(known) : load(path, TYPES.getOrDefault(end, ""));
    }

    private Optional<File> load(String path, String type) {
        try (InputStream stream = Pages.class.getResourceAsStream("/org/lungbridge/bedside/page/" + path)) {
            if (stream == null) {
                return Optional.empty();
            }
            byte[] bytes = stream.readAllBytes();
            File file = new File(bytes, type, '"' + Sha256.of(bytes).substring(0, 32) + '"');
            files.put(path, file);
            return Optional.of(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
