package org.lungbridge.trials.spark;

import org.apache.spark.sql.SparkSession;

/** Runs a virtual trial on Apache Spark; see {@code docs/cluster.md}. */
public final class TrialJob {
    private TrialJob() {}

    /** What the job needs of Spark, wherever it runs. */
    static SparkSession.Builder settings(SparkSession.Builder builder) {
        return builder.appName("lungbridge trial")
                // A finished part is put in its place by its task, so that a lost job leaves what is finished.
                .config("spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", 2);
    }
}
