package org.lungbridge.bedside.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One line to the browser: commands up, answers down, each with its number. */
final class DevTools implements WebSocket.Listener {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long ANSWER_S = 60;

    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final StringBuilder part = new StringBuilder();
    private WebSocket socket;

    static DevTools connect(HttpClient client, URI address) {
        DevTools tools = new DevTools();
        tools.socket = client.newWebSocketBuilder().buildAsync(address, tools).join();
        return tools;
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** Asks and waits; {@code session} is a page, or empty for the browser itself. */
    JsonNode ask(String method, ObjectNode parameters, String session) {
        int number = count.incrementAndGet();
        ObjectNode message = object().put("id", number).put("method", method);
        message.set("params", parameters);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(number, answer);
        synchronized (this) {
            socket.sendText(JSON.writeValueAsString(message), true).join();
        }
        try {
            JsonNode got = answer.get(ANSWER_S, TimeUnit.SECONDS);
            if (got.has("error")) {
                throw new IllegalStateException(method + ": " + got.get("error"));
            }
            return got.path("result");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException(method, failure);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            JsonNode message = JSON.readTree(part.toString());
            part.setLength(0);
            CompletableFuture<JsonNode> waiting =
                    asked.remove(message.path("id").asInt(0));
            if (waiting != null) {
                waiting.complete(message);
            }
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    void close() {
        socket.abort();
    }
}
