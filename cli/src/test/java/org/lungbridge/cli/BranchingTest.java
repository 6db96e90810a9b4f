package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.scenarios.file.Sha256;

/** {@code resume}, {@code branch} and {@code compare}, with the engine. */
@Tag("once")
class BranchingTest {
    private static final List<String> FILES = List.of("timeseries.csv", "events.csv", "labs.csv", "outcome.json");

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static Path ladder;

    /** Heparin by a strategy, with laboratory, for seven hours, and its snapshots. */
    @BeforeAll
    static void aRunIsThere() {
        ladder = shared.resolve("ladder");
        Answer answer = run("heparin-ladder", "--until", "7h", "--snapshot-at", "3h,5h", "-o", ladder);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
    }

    @Test
    void resumedRunHasTheBytesOfOneThatWasNotStopped() throws IOException {
        Path whole = folder.resolve("whole");
        run("heparin-ladder", "--until", "11h", "-o", whole);
        Path resumed = folder.resolve("resumed");
        Answer answer = engine("resume", ladder, "--until", "11h", "--no-figures", "-o", resumed);
        assertThat(answer.err()).as("at the last change before five hours").containsPattern("Taken up at 4\\.\\d h");
        assertThat(answer.code()).isZero();
        assertSame(whole, resumed, "");
        assertThat(resumed.resolve("manifest.json")).content().contains("\"resumed\"");
        assertThat(engine("verify", resumed).code()).isZero();
        Path earlier = folder.resolve("earlier");
        Path snapshot = ladder.resolve("snapshots/3h.json");
        assertThat(engine("resume", snapshot, "--until", "11h", "--no-figures", "-q", "-o", earlier)
                        .err())
                .isEmpty();
        assertSame(whole, earlier, "");
    }

    /** Ctrl-C while the second patient is run: the first is done, the second has a snapshot, the others were not run. */
    @Test
    void interruptedRunOfSeveralPatientsGoesOnWithTheSameBytes() throws IOException {
        Path whole = folder.resolve("whole");
        run("prone-dah-course", "--until", "6h", "--interval", "5min", "-o", whole);
        Path stopped = folder.resolve("stopped");
        Answer interrupted = Answer.to(
                new Stopping(1, 4 * 3600.0),
                "run",
                "prone-dah-course",
                "--until",
                "6h",
                "--interval",
                "5min",
                "--no-figures",
                "-q",
                "-o",
                stopped);
        assertThat(interrupted.code()).isEqualTo(130);
        assertThat(interrupted.err()).contains("of the patients were not run").contains("lungbridge resume");
        Path resumed = folder.resolve("resumed");
        Answer answer = engine("resume", stopped, "--no-figures", "-o", resumed);
        assertThat(answer.err()).contains("Taken up at 4.0 h: angiosarcoma");
        assertThat(answer.code()).isZero();
        try (Stream<Path> inside = Files.list(whole)) {
            List<Path> beds = inside.filter(Files::isDirectory).toList();
            assertThat(beds).hasSizeGreaterThan(2);
            for (Path bed : beds) {
                assertSame(whole, resumed, bed.getFileName() + "/");
            }
        }
    }

    @Test
    void runWithoutSnapshotIsRunAgain() throws IOException {
        Path brief = folder.resolve("brief");
        run("sle-dah-vv-ecmo", "--until", "2h", "-o", brief);
        Path resumed = folder.resolve("brief-resumed");
        Answer answer = engine("resume", brief, "--until", "3h", "--no-figures");
        assertThat(answer.err()).contains("There is no snapshot");
        assertThat(Files.readAllLines(resumed.resolve("timeseries.csv"))).hasSize(182);
    }

    @Test
    void branchHasThePastOfItsParentAndCanBePlayedAgain() throws IOException {
        Path branch = folder.resolve("branch");
        Answer answer = engine(
                "branch",
                ladder,
                "--at",
                "4h",
                "--do",
                "set-ecmo sweep=\"1 L/min\"",
                "--skip",
                "suction",
                "--no-figures",
                "-o",
                branch);
        assertThat(answer.code()).as(answer.err()).isZero();
        List<String> parent = Files.readAllLines(ladder.resolve("timeseries.csv"));
        List<String> other = Files.readAllLines(branch.resolve("timeseries.csv"));
        assertThat(other)
                .hasSameSizeAs(parent)
                .startsWith(parent.subList(0, 241).toArray(String[]::new));
        assertThat(other.get(420)).isNotEqualTo(parent.get(420));
        assertThat(branch.resolve("events.csv")).content().contains("14400,order,timeline,set-ecmo,");
        assertThat(branch.resolve("manifest.json"))
                .content()
                .contains("\"at_s\" : 14400")
                .contains("\"set-ecmo sweep=\\\"1 L/min\\\"\"")
                .contains(Sha256.of(Files.readAllBytes(ladder.resolve("manifest.json"))));
        assertThat(engine("verify", branch).out()).contains("The same bytes");

        Path again = folder.resolve("again");
        assertThat(engine("branch", branch, "--at", "6h", "--do", "stop-ecmo", "--no-figures", "-o", again)
                        .code())
                .isZero();
        assertThat(Files.readAllLines(again.resolve("timeseries.csv")))
                .startsWith(other.subList(0, 361).toArray(String[]::new));
        assertThat(engine("verify", again).code()).isZero();

        Path longer = folder.resolve("longer");
        engine("resume", branch, "--until", "8h", "--no-figures", "-o", longer);
        assertThat(engine("verify", longer).code()).isZero();

        Path page = folder.resolve("page");
        Answer compared = engine("compare", ladder, branch, again, "-o", page);
        assertThat(compared.code()).as(compared.err()).isZero();
        assertThat(compared.out())
                .contains("branch of " + ladder + " at 4.0 h, with set-ecmo sweep=\"1 L/min\", without suction")
                .contains("The runs are the same, digit for digit, before 4 h.")
                .contains("PaCO2 (mmHg), at the end")
                .containsPattern("4 h +branch, again +set-ecmo +sweep 1 L/min")
                .containsPattern("6 h +again +stop-ecmo");
        assertThat(page.resolve("compare.html"))
                .content()
                .contains("<!DOCTYPE html>", "role=\"img\"", "branch branches off", "The figure in words")
                .doesNotContain("<script", "src=\"http", "href=\"http");
        assertThat(page.resolve("figures/overlay.png")).exists();
        assertThat(engine("compare", ladder, branch, "-o", page).code()).isEqualTo(1);
        assertThat(engine("compare", ladder, branch, "-o", page, "--force").code())
                .isZero();
    }

    @Test
    void parentThatWasEditedIsNotBranched() throws IOException {
        Path edited = folder.resolve("edited");
        run("sle-dah-vv-ecmo", "--until", "2h", "-o", edited);
        Path series = edited.resolve("timeseries.csv");
        Files.writeString(series, Files.readString(series).replace("\n600,", "\n600,9"));
        Answer answer = engine("branch", edited, "--at", "1h", "--do", "note text=x", "-o", folder.resolve("b"));
        assertThat(answer.code()).isEqualTo(5);
        assertThat(answer.err())
                .contains("The parent cannot be played again: timeseries.csv differs first at line (12)");
        assertThat(folder.resolve("b")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "branch|--at 4h|2|another choice: --do ORDER or --skip ORDER is missing",
                "branch|--do turn-prone|2|--at",
                "branch|--at 0s --do turn-prone|2|a time from 0.1 s to 60 d is due",
                "branch|--at 7h --do turn-prone|2|the run came to its end at (7.0 h)",
                "branch|--at 4h --do turn-prone --until 3h|2|the branch ends at (3.0 h)",
                "branch|--at 4h --do turn-prone@2h|2|lies before the branch at (4 h)",
                "branch|--at 4h --do turn-pron|3|Maybe (turn-prone) was meant.",
                "branch|--at 4h --do {\"order\"|2|is not JSON",
                "branch|--at 4h --do turn-prone@9h|2|lies after the end of the run (7.0 h)",
                "branch|--at 4h --skip sucton|2|Maybe (suction) was meant.",
                "resume|--until 7h|2|is complete up to its end at (7.0 h)",
                "resume|--until never|2|--until",
                "resume|--until 9h --snapshot-at 10h|2|the run ends at (9.0 h)"
            })
    void wrongRequestIsRefusedAndNothingIsWritten(String command, String options, int code, String message) {
        Path target = folder.resolve("target");
        Object[] arguments = Stream.of(
                        Stream.of(command, ladder), Stream.of((Object[]) options.split(" ")), Stream.of("-o", target))
                .flatMap(part -> part)
                .toArray();
        Answer answer = engine(arguments);
        assertThat(answer.err()).contains(message).contains("Maybe");
        assertThat(answer.code()).isEqualTo(code);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void damagedSnapshotsAreNamedWithThree() throws IOException {
        Path run = folder.resolve("run");
        run("sle-dah-vv-ecmo", "--until", "150min", "--snapshot-at", "140min", "-o", run);
        Path snapshot = run.resolve("snapshots/2h.json");
        String text = Files.readString(snapshot);
        Files.writeString(snapshot, text.substring(0, text.length() / 2));
        assertThat(engine("resume", run, "--until", "3h"))
                .satisfies(answer -> assertThat(answer.code()).isEqualTo(3))
                .satisfies(
                        answer -> assertThat(answer.err()).contains("2h.json").contains("is not JSON"));
        Files.writeString(snapshot, text.replaceFirst("\"version\" : \"[^\"]*\"", "\"version\" : \"7\""));
        assertThat(engine("resume", run, "--until", "3h"))
                .satisfies(answer -> assertThat(answer.code()).isEqualTo(3))
                .satisfies(answer -> assertThat(answer.err()).contains("The version of the program is (7)"));
        Files.writeString(snapshot, text);
        Path series = run.resolve("timeseries.csv");
        Files.write(series, Files.readAllLines(series).subList(0, 50));
        assertThat(engine("resume", run, "--until", "3h"))
                .satisfies(answer -> assertThat(answer.code()).isEqualTo(1))
                .satisfies(answer -> assertThat(answer.err()).contains("does not fit the files of its run"));
        Files.writeString(run.resolve("scenario.json"), "{}");
        assertThat(engine("resume", run, "--until", "3h"))
                .satisfies(answer -> assertThat(answer.code()).isEqualTo(3))
                .satisfies(answer -> assertThat(answer.err()).contains("is not the one the run was made from"));
        assertThat(engine("resume", snapshot.resolveSibling("3h.json"), "--until", "3h")
                        .code())
                .isEqualTo(2);
        assertThat(run.resolveSibling("run-resumed")).doesNotExist();
    }

    @Test
    void runsThatCannotBeComparedAreRefused() {
        assertThat(engine("compare", ladder).code()).isEqualTo(2);
        assertThat(engine("compare", ladder, folder).code()).isEqualTo(1);
        assertThat(engine("compare", ladder, ladder, ladder, ladder, ladder).err())
                .contains("(5) runs are too many");
        Answer same = engine("compare", ladder, ladder);
        assertThat(same.out()).contains("The runs are the same, digit for digit.");
        assertThat(same.code()).isZero();
    }

    private static void assertSame(Path whole, Path resumed, String bed) throws IOException {
        for (String file : FILES) {
            assertThat(resumed.resolve(bed + file)).hasSameBinaryContentAs(whole.resolve(bed + file));
        }
    }

    private static Answer run(Object... arguments) {
        return engine(
                Stream.of(Stream.of((Object) "run"), Stream.of(arguments), Stream.of((Object) "-q", "--no-figures"))
                        .flatMap(part -> part)
                        .toArray());
    }

    private static Answer engine(Object... arguments) {
        return Answer.to(new EngineSimulator(), arguments);
    }
}
