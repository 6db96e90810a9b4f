package org.lungbridge.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Tag;

/** Arrows between modules run downward only, and each library stays behind the module that fronts it. */
@AnalyzeClasses(
        packages = "org.lungbridge",
        importOptions = {ImportOption.DoNotIncludeTests.class, ModuleArrowsTest.NoTestJars.class})
@Tag("once")
class ModuleArrowsTest {
    private static final String CLI = "org.lungbridge.cli..";
    private static final String BEDSIDE = "org.lungbridge.bedside..";
    private static final String VIZ = "org.lungbridge.viz..";
    private static final String DOSSIER = "org.lungbridge.dossier..";
    private static final String TRIALS = "org.lungbridge.trials..";
    private static final String SCENARIOS = "org.lungbridge.scenarios..";

    @ArchTest
    static final ArchRule nothingKnowsTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CLI, "picocli..");

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsFigures = noClasses()
            .that()
            .resideOutsideOfPackages(CLI, BEDSIDE, DOSSIER, TRIALS, VIZ)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(VIZ);

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsTheBedside = noClasses()
            .that()
            .resideOutsideOfPackages(CLI, BEDSIDE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(BEDSIDE);

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsTheDossier = noClasses()
            .that()
            .resideOutsideOfPackages(CLI, DOSSIER)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(DOSSIER);

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsTrials = noClasses()
            .that()
            .resideOutsideOfPackages(CLI, TRIALS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(TRIALS);

    @ArchTest
    static final ArchRule theEngineKnowsNoDocuments = noClasses()
            .that()
            .resideOutsideOfPackages(CLI, BEDSIDE, DOSSIER, TRIALS, VIZ, SCENARIOS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SCENARIOS, "tools.jackson..", "com.fasterxml..");

    @ArchTest
    static final ArchRule drawingStaysBehindTheFiguresModule = noClasses()
            .that()
            .resideOutsideOfPackage(VIZ)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.jfree..",
                    "org.apache.batik..",
                    "org.apache.pdfbox..",
                    "de.rototor..",
                    "java.awt..",
                    "javax.swing..");

    /** A clock on the wall may jump; what lasts is measured by another one, and these are stamps alone. */
    @ArchTest
    static final ArchRule theClockOnTheWallStampsAndMeasuresNothing = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.lungbridge.bedside.server.Server")
            .and()
            .doNotHaveFullyQualifiedName("org.lungbridge.bedside.session.ClockSign")
            .and()
            .doNotHaveFullyQualifiedName("org.lungbridge.bedside.session.SessionLog")
            .and()
            .doNotHaveFullyQualifiedName("org.lungbridge.cli.RunWork")
            .and()
            .doNotHaveFullyQualifiedName("org.lungbridge.cli.TrialWork")
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.Instant.class, "now");

    @ArchTest
    static final ArchRule onlyTheCommandLineEndsTheProgram = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    /** The component verifier comes in sim-core's test jar; tests are not judged. */
    static final class NoTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }
}
