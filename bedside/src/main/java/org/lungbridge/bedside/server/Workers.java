package org.lungbridge.bedside.server;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that answer: one for each page that listens, light ones where the JDK has them. */
final class Workers {
    /** From here on a light thread that waits within a lock holds no other up. */
    private static final int LIGHT_SINCE = 24;

    private static final int MOST = 600;

    private Workers() {}

    static ExecutorService start() {
        if (Runtime.version().feature() >= LIGHT_SINCE) {
            try {
                return (ExecutorService) Executors.class
                        .getMethod("newVirtualThreadPerTaskExecutor")
                        .invoke(null);
            } catch (ReflectiveOperationException none) {
                return heavy();
            }
        }
        return heavy();
    }

    private static ExecutorService heavy() {
        AtomicInteger number = new AtomicInteger();
        return new ThreadPoolExecutor(8, MOST, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(null, task, "bedside-" + number.incrementAndGet(), 256 * 1024);
            thread.setDaemon(true);
            return thread;
        });
    }
}
