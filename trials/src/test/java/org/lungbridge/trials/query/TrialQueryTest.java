package org.lungbridge.trials.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.trials.table.InventedTrial;
import org.lungbridge.trials.table.StoredTables;
import org.lungbridge.trials.table.TrialFolder;
import org.lungbridge.trials.table.TrialFolder.Format;

/** SQL over the tables of a trial: what it answers, and what it never does. */
class TrialQueryTest {
    @TempDir
    static Path folder;

    private static Path packed;
    private static Path both;

    @BeforeAll
    static void write() throws IOException {
        packed = folder.resolve("packed");
        both = folder.resolve("with 'quotes' and spaces");
        TrialFolder.write(InventedTrial.tables(), packed, InventedTrial.courses(), Format.CSV);
        TrialFolder.write(InventedTrial.tables(), both, InventedTrial.courses(), Format.PARQUET);
    }

    private static List<String> ask(Path from, String sql) throws QueryFailure, IOException {
        List<String> lines = new ArrayList<>();
        try (TrialQuery query = TrialQuery.open(from, StoredTables.of(from))) {
            query.ask(sql, new TrialQuery.Receiver() {
                @Override
                public void head(List<String> columns, List<Boolean> numeric) {
                    lines.add(String.join("|", columns));
                }

                @Override
                public void row(List<String> cells) {
                    lines.add(String.join("|", cells));
                }
            });
        }
        return lines;
    }

    @Test
    void riskByArm() throws QueryFailure, IOException {
        assertThat(ask(
                        packed,
                        "select arm, count(*) as n, avg(majorBleeding::int) as risk, sum(redCells_units) as units"
                                + " from outcomes group by arm order by arm;"))
                .containsExactly("arm|n|risk|units", "low|3|0.333333333|3", "standard|3|0.333333333|4.5");
    }

    @Test
    void tablesMeetByTheirKeys() throws QueryFailure, IOException {
        assertThat(
                        ask(
                                both,
                                "with hurt as (select * from outcomes where majorBleeding)"
                                        + " select h.arm, p.id, p.age, h.majorBleeding_d from hurt h join patients p using (study, patient) order by 1"))
                .containsExactly("arm|id|age|majorBleeding_d", "low|s0p0|40.5|1.25", "standard|s0p1|41.5|1.25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"patients", "outcomes", "events", "labs", "timeseries"})
    void parquetHoldsWhatThePackedTextHolds(String table) throws QueryFailure, IOException {
        List<String> rows = ask(packed, "select * from " + table);

        assertThat(rows).hasSizeGreaterThan(3);
        assertThat(ask(both, "select * from " + table)).isEqualTo(rows);
        assertThat(ask(both, "select column_name, column_type from (describe " + table + ")"))
                .isEqualTo(ask(packed, "select column_name, column_type from (describe " + table + ")"));
    }

    @Test
    void awkwardTextsComeBackAsTheyWere() throws QueryFailure, IOException {
        for (Path from : List.of(packed, both)) {
            assertThat(ask(from, "select distinct detail from events where kind = 'protocol'"))
                    .containsExactly("detail", InventedTrial.AWKWARD);
            assertThat(ask(from, "select count(*) from outcomes where death_d is null"))
                    .contains("6");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from read_csv('/etc/passwd')",
                "select * from read_text('../packed/../packed/read.py')",
                "select * from '/etc/hosts.csv'",
                "select * from glob('/*')",
                "select * from read_csv('https://example.org/x.csv')",
            })
    void noOtherFileAndNoNetwork(String sql) {
        assertThatThrownBy(() -> ask(packed, sql))
                .isInstanceOf(QueryFailure.class)
                .hasMessageContaining("disabled by configuration");
    }

    @Test
    void notEvenAnotherFileOfTheFolder() {
        String reader = packed.resolve("read.py").toString();
        assertThatThrownBy(() -> ask(packed, "select * from read_text('" + reader + "')"))
                .isInstanceOf(QueryFailure.class)
                .hasMessageContaining("disabled by configuration");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "copy outcomes to 'elsewhere.csv'",
                "create table mine as select 1",
                "drop view outcomes",
                "insert into patients values (1)",
                "attach 'elsewhere.db'",
                "install httpfs",
                "set enable_external_access = true",
                "pragma database_list",
            })
    void nothingButReading(String sql) throws IOException {
        byte[] before = Files.readAllBytes(packed.resolve("outcomes.csv.gz"));

        assertThatThrownBy(() -> ask(packed, sql))
                .isInstanceOf(QueryFailure.class)
                .hasMessageContaining("Only what reads is answered");
        assertThat(Files.readAllBytes(packed.resolve("outcomes.csv.gz"))).isEqualTo(before);
    }

    @Test
    void aSecondStatementIsRefused() {
        assertThatThrownBy(() -> ask(packed, "select 1; select 2")).hasMessageContaining("One statement");
        assertThatThrownBy(() -> ask(packed, "select 1; copy outcomes to 'x.csv'"))
                .isInstanceOf(QueryFailure.class);
        assertThatThrownBy(() -> ask(packed, "  ; ")).hasMessageContaining("empty");
    }

    @Test
    void mistakesAreSaidInWordsOfDuckDb() {
        assertThatThrownBy(() -> ask(packed, "selec arm from outcomes")).hasMessageContaining("syntax error");
        assertThatThrownBy(() -> ask(packed, "select majorBleding from outcomes"))
                .hasMessageStartingWith("DuckDB says: Binder Error")
                .hasMessageContaining("majorBleeding");
        assertThatThrownBy(() -> ask(packed, "select * from outcome")).hasMessageContaining("outcomes");
    }

    @Test
    void whatThereIsCanBeAsked() throws QueryFailure, IOException {
        assertThat(ask(packed, "show tables"))
                .containsExactly("name", "events", "labs", "outcomes", "patients", "timeseries");
        assertThat(ask(packed, "summarize labs")).hasSize(10);
    }
}
