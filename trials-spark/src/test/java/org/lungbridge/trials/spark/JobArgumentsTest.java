package org.lungbridge.trials.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.trials.spark.JobArguments.WrongUsage;

class JobArgumentsTest {
    @Test
    void wordsInAnyOrder() throws WrongUsage {
        assertThat(JobArguments.of("-o", "out", "trial.json")).isEqualTo(new JobArguments("trial.json", "out", 16));
        assertThat(JobArguments.of("--block", "8", "trial.json", "--output", "hdfs:/out"))
                .isEqualTo(new JobArguments("trial.json", "hdfs:/out", 8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-o out | Missing: TRIAL.",
                "trial.json | Missing: -o OUTPUT.",
                "trial.json -o | -o needs a value.",
                "a.json b.json -o out | One trial at a time: found b.json after a.json.",
                "a.json -o out --blok 3 | Unknown option --blok; known are -o, --output, --block, -h and --help.",
                "a.json -o out --block 0 | --block needs a whole number from 1, found 0.",
                "a.json -o out --block many | --block needs a whole number from 1, found many."
            })
    void wrongWordsAreNamed(String words, String told) {
        assertThatThrownBy(() -> JobArguments.of(words.split(" ")))
                .isInstanceOf(WrongUsage.class)
                .hasMessage(told);
    }

    @Test
    void helpIsAskedForAnywhere() {
        assertThat(JobArguments.asksForHelp("trial.json", "--help")).isTrue();
        assertThat(JobArguments.asksForHelp("trial.json", "-o", "out")).isFalse();
        assertThat(JobArguments.USAGE).contains("--block PATIENTS  patients of a task, each under all arms (16)");
    }
}
