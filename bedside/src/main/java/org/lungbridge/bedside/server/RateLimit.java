package org.lungbridge.bedside.server;

import java.util.LinkedHashMap;
import java.util.Map;

/** So many requests a second for each client, with a reserve for bursts. */
final class RateLimit {
    private static final int MOST_CLIENTS = 2000;
    private static final double NANOS = 1e9;

    private final double perSecond;
    private final double reserve;
    private final Map<String, Bucket> clients = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    private record Bucket(double left, long since) {}

    RateLimit(double perSecond, double reserve) {
        this.perSecond = perSecond;
        this.reserve = reserve;
    }

    /** Whether a client may do one more thing. */
    synchronized boolean allows(String client, long nanoTime) {
        Bucket before = clients.getOrDefault(client, new Bucket(reserve, nanoTime));
        double left = Math.min(reserve, before.left() + (nanoTime - before.since()) / NANOS * perSecond);
        boolean allowed = left >= 1;
        clients.put(client, new Bucket(allowed ? left - 1 : left, nanoTime));
        return allowed;
    }
}
