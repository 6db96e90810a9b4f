package org.lungbridge.bedside.stream;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one role of one session hears: events with numbers without gaps, the last of them kept for those who come back. */
public final class Channel {
    /** Numbered events that are kept. */
    static final int KEPT = 2000;

    private static final Pattern ID = Pattern.compile("([0-9a-z]{1,16})\\.([0-9]{1,15})");

    private final String epoch;
    private final Deque<byte[]> kept = new ArrayDeque<>();
    private final List<Listener> listeners = new ArrayList<>();
    private long last;

    /** @param epoch names the run of the server: numbers of another one mean nothing */
    public Channel(String epoch) {
        this.epoch = epoch;
    }

    /** Tells everybody something that counts. */
    public synchronized void tell(String event, String json) {
        last++;
        byte[] bytes =
                ("id: " + id() + "\nevent: " + event + "\ndata: " + json + "\n\n").getBytes(StandardCharsets.UTF_8);
        kept.addLast(bytes);
        if (kept.size() > KEPT) {
            kept.removeFirst();
        }
        listeners.removeIf(listener -> !listener.offer(bytes, true));
    }

    /** Shows everybody something that the next of its kind replaces. */
    public synchronized void show(String event, String json) {
        if (listeners.isEmpty()) {
            return;
        }
        byte[] bytes = ("event: " + event + "\ndata: " + json + "\n\n").getBytes(StandardCharsets.UTF_8);
        listeners.removeIf(listener -> !listener.offer(bytes, false));
    }

    /**
     * Takes up a listener.
     *
     * @param since the id of the last event it heard; empty if it comes anew
     * @param state what it must be told first, if what it missed is not kept any more; without line breaks
     */
    public synchronized Listener join(Optional<String> since, String state) {
        Listener listener = new Listener();
        long missed = since.map(this::missed).orElse(-1L);
        if (missed < 0) {
            String first = "id: " + id() + "\nevent: state\ndata: " + state + "\n\n";
            listener.offer(first.getBytes(StandardCharsets.UTF_8), true);
        } else {
            List<byte[]> all = new ArrayList<>(kept);
            byte[] joined = joined(all.subList(all.size() - (int) missed, all.size()));
            if (joined.length > 0) {
                listener.offer(joined, true);
            }
        }
        listeners.add(listener);
        return listener;
    }

    private static byte[] joined(List<byte[]> parts) {
        int length = parts.stream().mapToInt(part -> part.length).sum();
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /** How many kept events came after this id; negative if that cannot be told. */
    private long missed(String id) {
        Matcher matcher = ID.matcher(id);
        if (!matcher.matches() || !matcher.group(1).equals(epoch)) {
            return -1;
        }
        long missed = last - Long.parseLong(matcher.group(2));
        return missed > kept.size() ? -1 : missed;
    }

    private String id() {
        return epoch + "." + last;
    }

    /** Lets a listener go. */
    public synchronized void leave(Listener listener) {
        listener.close();
        listeners.remove(listener);
    }

    /** Lets everybody go. */
    public synchronized void close() {
        listeners.forEach(Listener::drop);
        listeners.clear();
    }

    /** Drops those whose pages have not read for so long (ns). */
    public synchronized void dropStuck(long most_ns) {
        long now = System.nanoTime();
        listeners.removeIf(listener -> {
            boolean stuck = listener.stuckFor(now) > most_ns;
            if (stuck) {
                listener.drop();
            }
            return stuck;
        });
    }

    /** How many listen. */
    public synchronized int listeners() {
        listeners.removeIf(Listener::isClosed);
        return listeners.size();
    }
}
