package org.lungbridge.bedside.session;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lungbridge.scenarios.reading.InvalidDocument;

/** What the thread of a session is asked to do by other threads, one thing after the other. */
final class Questions {
    private static final long ANSWER_S = 30;
    private static final int MOST = 1000;

    private final BlockingQueue<Runnable> waiting = new ArrayBlockingQueue<>(MOST);
    private volatile boolean closed;

    /** Asks, and waits for the answer. */
    <T> T ask(Callable<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        boolean taken = !closed
                && waiting.offer(() -> {
                    try {
                        answer.complete(question.call());
                    } catch (Exception failure) {
                        answer.completeExceptionally(failure);
                    }
                });
        if (!taken) {
            throw unanswered("The session has ended or is too busy.");
        }
        return await(answer);
    }

    /** Waits for something that the thread of the session completes. */
    static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(ANSWER_S, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Refused refused) {
                throw refused;
            }
            if (failure.getCause() instanceof InvalidDocument invalid) {
                throw Refused.order(invalid);
            }
            throw new IllegalStateException("The session failed at a request.", failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw unanswered("The server stops.");
        } catch (TimeoutException slow) {
            throw unanswered("The session does not answer in time.");
        }
    }

    private static Refused unanswered(String why) {
        return new Refused(503, "not-now", why, List.of());
    }

    /** Does one thing, or waits so long (ns) for one; by the thread of the session. */
    void answer(long most_ns) {
        try {
            Runnable question = waiting.poll(Math.max(0, most_ns), TimeUnit.NANOSECONDS);
            if (question != null) {
                question.run();
            }
        } catch (InterruptedException stopped) {
            closed = true;
        }
    }

    /** Does everything that waits. */
    void answerAll() {
        for (Runnable question = waiting.poll(); question != null; question = waiting.poll()) {
            question.run();
        }
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Takes no more, and wakes the thread of the session. */
    void close() {
        closed = true;
        waiting.offer(() -> {});
    }
}
