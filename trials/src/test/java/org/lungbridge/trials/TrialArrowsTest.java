package org.lungbridge.trials;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Statistics are pure and give the same bits everywhere; the module uses what lies below it only. */
@AnalyzeClasses(packages = "org.lungbridge.trials", importOptions = TrialArrowsTest.NoTests.class)
class TrialArrowsTest {
    @ArchTest
    static final ArchRule statisticsKnowNumbersAndKeyedChanceOnly = classes()
            .that()
            .resideInAPackage("org.lungbridge.trials.statistics..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.lungbridge.trials.statistics..",
                    "org.lungbridge.chance..",
                    "org.apache.commons.math3..",
                    "org.apache.commons.rng..",
                    "org.jspecify..",
                    "java.lang..",
                    "java.util..");

    @ArchTest
    static final ArchRule trialsKnowNoCommandsAndNoDossier = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.lungbridge.cli..", "org.lungbridge.dossier..");

    @ArchTest
    static final ArchRule noLibraryFunctionWhoseLastBitDiffersBetweenVirtualMachines = noClasses()
            .should()
            .callMethod(Math.class, "exp", double.class)
            .orShould()
            .callMethod(Math.class, "expm1", double.class)
            .orShould()
            .callMethod(Math.class, "log", double.class)
            .orShould()
            .callMethod(Math.class, "log1p", double.class)
            .orShould()
            .callMethod(Math.class, "pow", double.class, double.class)
            .orShould()
            .callMethod(Math.class, "sin", double.class)
            .orShould()
            .callMethod(Math.class, "cos", double.class)
            .orShould()
            .callMethod(Math.class, "cbrt", double.class)
            .orShould()
            .callMethod(Math.class, "tanh", double.class);

    /** Tests are not judged, whether Maven or something else compiled them. */
    static final class NoTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return new ImportOption.DoNotIncludeTests().includes(location) && !location.contains("/test/");
        }
    }
}
