package org.lungbridge.trials.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.laboratory.Measurand;
import org.lungbridge.scenarios.file.JsonFile;
import org.lungbridge.trials.course.CourseRows;
import org.lungbridge.trials.course.TrialTable;
import org.lungbridge.trials.table.TrialFolder.Format;
import tools.jackson.databind.JsonNode;

/** The files of a trial. */
class TrialFolderTest {
    @TempDir
    Path folder;

    private static String text(Path packed) throws IOException {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(packed)))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        TrialFolder.write(InventedTrial.tables(), one, InventedTrial.courses(), Format.PARQUET);
        TrialFolder.write(InventedTrial.tables(), other, InventedTrial.courses(), Format.PARQUET);

        List<String> names = names(one);
        assertThat(names)
                .containsExactly(
                        "dictionary.json",
                        "events.csv.gz",
                        "events.parquet",
                        "labs.csv.gz",
                        "labs.parquet",
                        "outcomes.csv.gz",
                        "outcomes.parquet",
                        "patients.csv.gz",
                        "patients.parquet",
                        "read.R",
                        "read.py",
                        "timeseries.csv.gz",
                        "timeseries.parquet");
        for (String name : names) {
            assertThat(Files.readAllBytes(other.resolve(name)))
                    .as(name)
                    .isEqualTo(Files.readAllBytes(one.resolve(name)));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void packedFilesCarryNoTimeAndNoName() throws IOException {
        TrialFolder.write(InventedTrial.tables(), folder, InventedTrial.courses(), Format.CSV);
        byte[] packed = Files.readAllBytes(folder.resolve("events.csv.gz"));

        // RFC 1952: magic, deflate, no flags (no name), four bytes of time.
        assertThat(packed).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
    }

    @Test
    void textsAreProtectedAndLinesEndAlike() throws IOException {
        TrialFolder.Written written =
                TrialFolder.write(InventedTrial.tables(), folder, InventedTrial.courses(), Format.CSV);

        assertThat(written.rows()).containsEntry(TrialTable.EVENTS, 12L).containsEntry(TrialTable.PATIENTS, 3L);
        assertThat(text(folder.resolve("patients.csv.gz"))).isEqualTo("""
                        study,patient,id,refused,refusals,etiology,age
                        0,0,s0p0,0,,vasculitis,40.5
                        0,1,s0p1,0,,vasculitis,41.5
                        0,2,s0p2,0,,vasculitis,42.5
                        """);
        assertThat(text(folder.resolve("events.csv.gz")))
                .contains(
                        "low,0,0,10800,protocol,S1-ladder,phase,\"heparin 4 → 6 IU/kg/h, \"\"low\"\";\nsecond line\"\n")
                .doesNotContain("\r");
    }

    @Test
    void coursesOutOfOrderAreRefusedAndLeaveNothingBehind() throws IOException {
        List<CourseRows> turned = new ArrayList<>(InventedTrial.courses());
        Collections.reverse(turned);

        assertThatThrownBy(() -> TrialFolder.write(InventedTrial.tables(), folder, turned, Format.CSV))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("courses are due by arm, study, patient");
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void withoutParquetNoneOfAnOlderTrialIsLeft() throws IOException {
        TrialFolder.write(InventedTrial.tables(), folder, InventedTrial.courses(), Format.PARQUET);
        TrialFolder.write(InventedTrial.tables(), folder, InventedTrial.courses(), Format.CSV);

        assertThat(names(folder)).noneMatch(name -> name.endsWith(".parquet"));
    }

    @Test
    void theDictionaryKnowsEveryColumnOfEveryTable() throws IOException {
        TrialFolder.write(InventedTrial.tables(), folder, InventedTrial.courses(), Format.CSV);
        JsonNode tables = JsonFile.read(Files.readAllBytes(folder.resolve("dictionary.json")))
                .required("tables");

        assertThat(tables).hasSize(5);
        for (JsonNode table : tables) {
            String head = text(folder.resolve(table.required("table").asString() + ".csv.gz"))
                    .lines()
                    .findFirst()
                    .orElseThrow();
            List<String> names = new ArrayList<>();
            for (JsonNode column : table.required("columns")) {
                names.add(column.required("name").asString());
                assertThat(column.required("definition").asString())
                        .as("%s", names)
                        .isNotBlank();
                boolean number = List.of("number", "count")
                        .contains(column.required("type").asString());
                boolean ofTheRow = column.required("name").asString().equals("value");
                assertThat(column.has("unit")).as("unit of %s", names).isEqualTo(number && !ofTheRow);
            }
            assertThat(String.join(",", names)).isEqualTo(head);
        }
    }

    @Test
    void theDictionaryKnowsEveryTestOfTheLaboratory() throws IOException {
        TrialFolder.write(InventedTrial.tables(), folder, InventedTrial.courses(), Format.CSV);
        JsonNode tests = JsonFile.read(Files.readAllBytes(folder.resolve("dictionary.json")))
                .required("tests");

        List<String> names = new ArrayList<>();
        tests.forEach(test -> names.add(test.required("test").asString()));
        assertThat(names)
                .containsExactlyElementsOf(Stream.of(Measurand.values())
                        .map(Measurand::result)
                        .distinct()
                        .toList());
        // The check digit of LOINC: Luhn's, the number doubled from the right.
        assertThat(tests).allSatisfy(test -> {
            if (test.has("loinc")) {
                assertThat(test.required("loinc").asString()).satisfies(TrialFolderTest::hasItsCheckDigit);
            }
        });
        assertThat(OutcomeColumns.all()).allSatisfy(column -> {
            if (!column.loinc().isEmpty()) {
                assertThat(column.loinc()).satisfies(TrialFolderTest::hasItsCheckDigit);
            }
        });
    }

    private static void hasItsCheckDigit(String code) {
        String number = code.substring(0, code.indexOf('-'));
        int sum = 0;
        for (int k = 0; k < number.length(); k++) {
            int digit = number.charAt(number.length() - 1 - k) - '0';
            int weighed = k % 2 == 0 ? 2 * digit : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        assertThat(code).endsWith("-" + (10 - sum % 10) % 10);
    }

    @Test
    void namesOfOutcomesAreUniqueAndDaysBelongToSomething() {
        List<String> names =
                OutcomeColumns.all().stream().map(TableColumn::name).toList();

        assertThat(names).doesNotHaveDuplicates();
        assertThat(OutcomeColumns.all()).allSatisfy(column -> {
            assertThat(column.about()).isNotBlank();
            if (column.name().endsWith("_d")) {
                assertThat(column.unit()).isEqualTo("d");
            }
        });
    }
}
