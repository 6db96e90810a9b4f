package org.lungbridge.bedside;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Arrows within the module: alarms and streams know nothing of patients, sessions nothing of HTTP. */
@AnalyzeClasses(packages = "org.lungbridge.bedside", importOptions = BedsideArrowsTest.NoTests.class)
class BedsideArrowsTest {
    @ArchTest
    static final ArchRule alarmsArePure = classes()
            .that()
            .resideInAPackage("org.lungbridge.bedside.alarm..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.lungbridge.bedside.alarm..", "org.jspecify..", "java.lang..", "java.util..");

    @ArchTest
    static final ArchRule streamsCarryBytes = classes()
            .that()
            .resideInAPackage("org.lungbridge.bedside.stream..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.lungbridge.bedside.stream..",
                    "org.jspecify..",
                    "java.lang..",
                    "java.util..",
                    "java.nio.charset..");

    @ArchTest
    static final ArchRule onlyTheServerKnowsHttp = noClasses()
            .that()
            .resideOutsideOfPackage("org.lungbridge.bedside.server..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.sun.net.httpserver..", "java.net.http..");

    @ArchTest
    static final ArchRule sessionsDoNotKnowTheServer = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.lungbridge.bedside.session..",
                    "org.lungbridge.bedside.live..",
                    "org.lungbridge.bedside.catalogue..",
                    "org.lungbridge.bedside.wire..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.lungbridge.bedside.server..");

    @ArchTest
    static final ArchRule theBedsideKnowsNothingBesideIt = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.lungbridge.cli..", "org.lungbridge.trials..", "org.lungbridge.dossier..", "java.awt..");

    /** Tests are not judged, whether Maven or something else compiled them. */
    static final class NoTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test/") && !location.contains("test-classes");
        }
    }
}
