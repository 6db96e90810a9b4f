package org.lungbridge.bedside.stream;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * One page that listens: a queue of bounded length between the session, which never waits, and a writer of its own. What is
 * not numbered is left out when the page is slow; a page that falls behind in numbered events is dropped and comes back.
 */
public final class Listener {
    /** Numbered events that may wait. */
    private static final int MOST = 600;

    /** With more than this waiting, what is not numbered is left out. */
    private static final int SLOW = 12;

    private final ArrayDeque<byte[]> queue = new ArrayDeque<>();
    private boolean closed;
    private long leftOut;
    private long taken = System.nanoTime();
    private Runnable dropped = () -> {};

    /** What is done when the session or the server lets it go, such as waking a writer that is stuck. */
    public synchronized void onDrop(Runnable what) {
        dropped = what;
    }

    /** Hands something over; never waits. False if the listener is gone or is too slow. */
    public synchronized boolean offer(byte[] event, boolean numbered) {
        if (closed) {
            return false;
        }
        if (!numbered && queue.size() >= SLOW) {
            leftOut++;
            return true;
        }
        if (queue.size() >= MOST) {
            close();
            dropped.run();
            return false;
        }
        queue.add(event);
        notifyAll();
        return true;
    }

    /**
     * Everything that waits, for the writer; waits for something to come.
     *
     * @param most longest wait, ms
     * @return empty if nothing came, or if the listener is closed
     */
    public synchronized List<byte[]> take(long most) throws InterruptedException {
        long until = System.nanoTime() + most * 1_000_000;
        while (queue.isEmpty() && !closed) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                taken = System.nanoTime();
                return List.of();
            }
            wait(left);
        }
        List<byte[]> all = new ArrayList<>(queue);
        queue.clear();
        taken = System.nanoTime();
        return all;
    }

    /** Ends it; what waits is forgotten. */
    public synchronized void close() {
        closed = true;
        queue.clear();
        notifyAll();
    }

    /** Ends it from outside, though its writer may be stuck. */
    public void drop() {
        close();
        Runnable wake;
        synchronized (this) {
            wake = dropped;
        }
        wake.run();
    }

    /** How long something has been waiting and nobody has come for it, ns; 0 if nothing waits. */
    public synchronized long stuckFor(long nanoTime) {
        return queue.isEmpty() ? 0 : nanoTime - taken;
    }

    /** Whether it has ended. */
    public synchronized boolean isClosed() {
        return closed;
    }

    /** How many events without number were left out because the page was slow. */
    public synchronized long leftOut() {
        return leftOut;
    }

    /** How many events wait. */
    public synchronized int waiting() {
        return queue.size();
    }
}
