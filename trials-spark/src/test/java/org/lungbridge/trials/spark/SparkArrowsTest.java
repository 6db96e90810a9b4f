package org.lungbridge.trials.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The module hangs beside: it knows trials and what they are made of, and nobody knows it or Spark, since no other module has
 * them on its class path.
 */
@AnalyzeClasses(packages = "org.lungbridge.trials.spark", importOptions = SparkArrowsTest.NoTests.class)
class SparkArrowsTest {
    private static final String HERE = "org.lungbridge.trials.spark..";

    @ArchTest
    static final ArchRule itKnowsTrialsTheirDocumentsAndSpark = classes()
            .that()
            .resideInAPackage(HERE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.lungbridge.trials..",
                    "org.lungbridge.scenarios..",
                    "org.apache.spark..",
                    "org.apache.hadoop.conf..",
                    "org.apache.hadoop.fs..",
                    "scala..",
                    "org.jspecify..",
                    "java..");

    @Test
    void noOtherModuleHasItOrSpark() throws IOException {
        List<Path> poms;
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            poms = modules.filter(module -> !module.endsWith("trials-spark"))
                    .map(module -> module.resolve("pom.xml"))
                    .filter(Files::exists)
                    .toList();
        }
        assertThat(poms).hasSizeGreaterThan(5);
        for (Path pom : poms) {
            assertThat(Files.readString(pom))
                    .as(pom.toString())
                    .doesNotContain("lungbridge-trials-spark", "org.apache.spark");
        }
    }

    /** Tests are not judged, whether Maven or something else compiled them. */
    static final class NoTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return new ImportOption.DoNotIncludeTests().includes(location) && !location.contains("/test/");
        }
    }
}
