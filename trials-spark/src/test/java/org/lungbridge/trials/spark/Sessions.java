package org.lungbridge.trials.spark;

import org.apache.spark.sql.SparkSession;

/** Spark within the test's own virtual machine. */
final class Sessions {
    private Sessions() {}

    /** So many threads; a block may be tried four times, as on a cluster. */
    static SparkSession local(int threads) {
        return TrialJob.settings(SparkSession.builder())
                .master("local[%d,4]".formatted(threads))
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
    }
}
