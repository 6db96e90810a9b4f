package org.lungbridge.trials.spark;

import java.io.IOException;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.trial.Trial;

/**
 * The trial that was submitted.
 *
 * @param name what the document is called in messages
 * @param document its bytes
 * @param trial what they say
 */
record Submitted(String name, byte[] document, Trial trial) {
    /**
     * Reads a trial, before Spark is started.
     *
     * @param text path or address of the document, or the name of a shipped one
     * @throws IOException if there is no such file
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem of the document
     */
    static Submitted read(String text) throws IOException {
        byte[] document = Library.trials().contains(text)
                ? Library.trialBytes(text)
                : TrialStorage.read(text, SparkHadoopUtil.get().newConfiguration(new SparkConf()));
        return new Submitted(text, document, Documents.readTrial(text, document));
    }

    /** The courses of the trial, ready to be sent. */
    CourseSource courses() {
        return new TrialCourses(name, document);
    }
}
