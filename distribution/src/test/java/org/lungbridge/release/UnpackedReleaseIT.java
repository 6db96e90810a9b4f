package org.lungbridge.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.cli.Main;

/** What a stranger does with the zip, without Maven, git, a home folder or a network. */
class UnpackedReleaseIT {
    private static final String FIRST_COMMAND = "./lungbridge run sle-dah-vv-ecmo";
    private static final List<String> RESULTS = List.of("timeseries.csv", "events.csv", "labs.csv", "scores.csv");

    /** Six hours, so that a test need not wait for the 28 days of a shipped one. */
    private static final Path SMALL_TRIAL = Path.of(
            "..",
            "trials-spark",
            "src",
            "test",
            "resources",
            "org",
            "lungbridge",
            "trials",
            "spark",
            "small-trial.json");

    @TempDir
    private static Path folder;

    private static Unpacked release;

    @BeforeAll
    static void unpack() throws Exception {
        release = Unpacked.in(folder);
    }

    @Test
    void theFirstCommandOfTheReadmeGivesTheBytesOfTheProgramItWasMadeFrom(@TempDir Path elsewhere) throws Exception {
        String readme = Files.readString(release.file("README.md"));
        assertThat(readme.lines().map(String::strip).filter(line -> line.startsWith("./lungbridge")))
                .first()
                .isEqualTo(FIRST_COMMAND);

        String said = release.answer(Map.of(), FIRST_COMMAND.split(" "));

        assertThat(said).contains("Outcome: alive").doesNotContain("archiving classes");
        fromClasses("run", "sle-dah-vv-ecmo", "-o", elsewhere.resolve("run").toString());
        for (String result : RESULTS) {
            assertThat(release.file("runs/sle-dah-vv-ecmo").resolve(result))
                    .hasSameBinaryContentAs(elsewhere.resolve("run").resolve(result));
        }
    }

    @Test
    void commandsOfTheReadmeNeedNoNetwork() throws Exception {
        List<String> alone = withoutNetwork();
        assumeTrue(!alone.isEmpty(), "the network cannot be denied here (unshare -n or unshare -rn is refused)");
        Files.copy(SMALL_TRIAL, release.file("small-trial.json"));
        for (String command : List.of(
                "run drill-pump-failure --learner expert --until 10min -o drill",
                "list scenarios",
                "check scenarios/library/sle-dah-vv-ecmo.json",
                "describe sle-dah-vv-ecmo",
                "schema scenario",
                "new scenario my-case",
                "plot drill",
                "report drill",
                "debrief drill",
                "verify drill",
                "trial small-trial.json -o trial --patients 1 --no-figures",
                "query trial \"select count(*) from patients\"")) {
            List<String> words = new ArrayList<>(alone);
            words.addAll(List.of("sh", "-c", "./lungbridge " + command));
            assertThat(release.answer(Map.of(), words.toArray(String[]::new)))
                    .as(command)
                    .isNotBlank();
        }
    }

    @Test
    void classesAreArchivedOnceBesideTheUsersOtherCaches(@TempDir Path cache) throws Exception {
        Map<String, String> user = Map.of("XDG_CACHE_HOME", cache.toString());
        assertThat(release.answer(user, "./lungbridge", "--version")).contains("archiving classes");
        assertThat(release.answer(user, "./lungbridge", "--version")).doesNotContain("archiving classes");
        try (Stream<Path> kept = Files.list(cache.resolve("lungbridge"))) {
            assertThat(kept.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("classes-"))
                    .noneMatch(name -> name.startsWith("archive.") && !name.endsWith(".log"));
        }
    }

    @Test
    void whatIsPromisedIsInside() throws Exception {
        for (String name : List.of(
                "LICENSE",
                "NOTICE",
                "THIRD-PARTY.txt",
                "licenses/LGPL-2.1.txt",
                "CITATION.cff",
                "SECURITY.md",
                "docs/tutorial.md",
                "scenarios/library/sle-dah-vv-ecmo.json")) {
            assertThat(release.file(name)).isNotEmptyFile();
        }
        String bill = Files.readString(release.file("sbom.json"));
        String licenses = Files.readString(release.file("THIRD-PARTY.txt"));
        for (String jar : otherJars()) {
            String name = jar.replaceFirst("-[0-9].*", "");
            assertThat(bill).as("bill of materials").contains(name);
            assertThat(licenses).as("licenses").contains(":" + name + ":");
        }
    }

    @Test
    void checksumsAreThoseOfTheFiles() throws Exception {
        ProcessBuilder check = new ProcessBuilder("sha256sum", "--strict", "--check", "SHA256SUMS")
                .directory(Unpacked.folder().toFile());
        assertThat(Unpacked.finish(check))
                .contains(Unpacked.zip().getFileName() + ": OK")
                .contains("-sbom.json: OK");
    }

    @Test
    void theDebianPackageStartsToo(@TempDir Path root) throws Exception {
        try (Stream<Path> files = Files.list(Unpacked.folder())) {
            assumeTrue(files.anyMatch(file -> file.toString().endsWith(".deb")), "no dpkg-deb was there to make one");
        }
        Unpacked installed = Unpacked.debian(root);
        assertThat(installed.answer(Map.of(), "usr/bin/lungbridge", "check", "sle-dah-vv-ecmo"))
                .isNotBlank();
        assertThat(installed.file("usr/share/doc/lungbridge/copyright"))
                .content()
                .contains("Apache License");
    }

    /** The classes this module was built from, without script, jars and archive. */
    private static void fromClasses(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Unpacked.finish(new ProcessBuilder(command));
    }

    /** Jars of others. */
    private static List<String> otherJars() throws IOException {
        try (Stream<Path> jars = Files.list(release.file("lib"))) {
            return jars.map(jar -> jar.getFileName().toString())
                    .filter(name -> name.endsWith(".jar") && !name.startsWith("lungbridge-"))
                    .toList();
        }
    }

    /** What runs a command where no network is, or nothing where that is not allowed. */
    private static List<String> withoutNetwork() throws InterruptedException {
        for (String how : List.of("-n", "-rn")) {
            if (isAllowed("unshare", how, "true")) {
                return List.of("unshare", how);
            }
        }
        return List.of();
    }

    private static boolean isAllowed(String... command) throws InterruptedException {
        try {
            Unpacked.finish(new ProcessBuilder(command));
            return true;
        } catch (IOException | AssertionError refused) {
            return false;
        }
    }
}
