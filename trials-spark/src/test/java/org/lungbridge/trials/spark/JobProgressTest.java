package org.lungbridge.trials.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.junit.jupiter.api.Test;

class JobProgressTest {
    @Test
    void aLostExecutorIsNamed() {
        List<String> lines = new ArrayList<>();
        new JobProgress(3, lines::add, new AtomicLong()::get)
                .onExecutorRemoved(new SparkListenerExecutorRemoved(0, "1", "Command exited with code 137\n"));
        assertThat(lines).containsExactly("Executor 1 is gone: Command exited with code 137");
    }
}
