package org.lungbridge.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C: asks the run to stop and gives it time to write what it has. The program then ends with 130, as any program does
 * that is interrupted.
 */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_S = 60;

    private final CountDownLatch written = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "interruption");
    private final Runnable whenRequested;
    private volatile boolean requested;

    private Interruption(Runnable whenRequested) {
        this.whenRequested = whenRequested;
    }

    /** Watches from now on until closed. */
    static Interruption watch() {
        return watch(() -> {});
    }

    /** Watches from now on until closed, and does something when somebody wants the run to stop. */
    static Interruption watch(Runnable whenRequested) {
        Interruption interruption = new Interruption(whenRequested);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Whether somebody wants the run to stop. */
    boolean requested() {
        return requested;
    }

    private void await() {
        requested = true;
        whenRequested.run();
        try {
            boolean inTime = written.await(PATIENCE_S, TimeUnit.SECONDS);
            if (!inTime) {
                Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        written.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            requested = true;
        }
    }
}
