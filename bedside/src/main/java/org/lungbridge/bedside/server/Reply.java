package org.lungbridge.bedside.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.lungbridge.bedside.session.Refused;
import org.lungbridge.bedside.wire.Json;
import org.lungbridge.scenarios.reading.Problem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers, with the headers that every answer carries. */
final class Reply {
    static final String JSON = "application/json; charset=utf-8";
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
                    + "font-src 'self'; connect-src 'self'; media-src 'self' blob:; manifest-src 'self'; base-uri 'none'; "
                    + "form-action 'self'; frame-src 'self'; frame-ancestors ";
    private static final String REPORT_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

    private Reply() {}

    /** The headers of everything. */
    static void safe(HttpExchange exchange) {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Security-Policy", POLICY + "'none'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        headers.set("Cache-Control", "no-store");
    }

    /** A report is shown in a frame; it has its styles within and runs nothing. */
    static void report(HttpExchange exchange) {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Security-Policy", REPORT_POLICY);
        headers.set("X-Frame-Options", "SAMEORIGIN");
    }

    /** A whole answer; nothing but its head if only that was asked for. */
    static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        if (exchange.getRequestMethod().equals("HEAD") || bytes.length == 0) {
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            // Before what is left of the body is read away, for which the client may take its time.
            exchange.getResponseBody().flush();
        }
        exchange.close();
    }

    /** JSON. */
    static void json(HttpExchange exchange, String text) throws IOException {
        send(exchange, 200, JSON, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Somewhere else. */
    static void see(HttpExchange exchange, String place) throws IOException {
        exchange.getResponseHeaders().set("Location", place);
        send(exchange, 303, "text/plain; charset=utf-8", new byte[0]);
    }

    /** A refusal, as JSON. */
    static void refuse(HttpExchange exchange, Refused refused) throws IOException {
        if (refused.status() == 429) {
            exchange.getResponseHeaders().set("Retry-After", "1");
        }
        send(exchange, refused.status(), JSON, Json.bytes(json(refused)));
    }

    static ObjectNode json(Refused refused) {
        ObjectNode json = Json.object();
        ObjectNode error = json.putObject("error");
        error.put("status", refused.status());
        error.put("code", refused.code());
        error.put("message", refused.getMessage());
        ArrayNode problems = error.putArray("problems");
        for (Problem problem : refused.problems()) {
            problems.addObject()
                    .put("pointer", problem.pointer())
                    .put("message", problem.message())
                    .put("hint", problem.hint());
        }
        return json;
    }
}
