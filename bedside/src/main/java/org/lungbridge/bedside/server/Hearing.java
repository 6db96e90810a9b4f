package org.lungbridge.bedside.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.lungbridge.bedside.session.Refused;
import org.lungbridge.bedside.session.Session;
import org.lungbridge.bedside.stream.Listener;
import org.lungbridge.bedside.stream.Role;
import tools.jackson.databind.node.ObjectNode;

/** Server-sent events: one writer for each page that listens, which alone waits for it. */
final class Hearing {
    private static final long SILENCE_MS = 5000;
    private static final byte[] BEGIN = "retry: 1000\n\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] STILL_HERE = ": still here\n\n".getBytes(StandardCharsets.UTF_8);

    private final AtomicInteger open = new AtomicInteger();
    private final int most;

    Hearing(int most) {
        this.most = most;
    }

    /** Tells a page everything until it goes, or is too slow. */
    void serve(HttpExchange exchange, Session session, Role role, Optional<String> since, ObjectNode addresses)
            throws IOException {
        if (open.incrementAndGet() > most) {
            open.decrementAndGet();
            throw new Refused(503, "too-many", "Too many pages listen (%s).".formatted(most), List.of());
        }
        try {
            Listener listener = session.join(role, since, addresses);
            Thread writer = Thread.currentThread();
            listener.onDrop(writer::interrupt);
            try {
                write(exchange, listener);
            } catch (InterruptedException dropped) {
                // The session or the server has let this page go.
            } finally {
                listener.onDrop(() -> {});
                session.leave(role, listener);
            }
        } finally {
            open.decrementAndGet();
            exchange.close();
        }
    }

    private static void write(HttpExchange exchange, Listener listener) throws IOException, InterruptedException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("X-Accel-Buffering", "no");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        out.write(BEGIN);
        out.flush();
        while (!listener.isClosed()) {
            List<byte[]> events = listener.take(SILENCE_MS);
            if (events.isEmpty() && !listener.isClosed()) {
                out.write(STILL_HERE);
            }
            for (byte[] event : events) {
                out.write(event);
            }
            out.flush();
        }
    }
}
