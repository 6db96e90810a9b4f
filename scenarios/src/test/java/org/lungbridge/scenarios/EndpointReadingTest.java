package org.lungbridge.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.scenarios.catalogue.DeviceCatalogue;
import org.lungbridge.scenarios.catalogue.Endpoints;
import org.lungbridge.scenarios.document.trial.endpoint.EndpointCriterion;
import org.lungbridge.scenarios.document.trial.endpoint.EndpointDefinition;
import org.lungbridge.scenarios.reading.DocumentReader;
import org.lungbridge.scenarios.reading.InvalidDocument;

/** Definitions of endpoints: what is read, and how mistakes are told. */
class EndpointReadingTest {
    private static EndpointDefinition read(String fields) {
        String document =
                "{\n\"id\": \"mine\", \"title\": \"Mine\", \"definition\": \"As I see it.\",\n" + fields + "\n}";
        return new DocumentReader(DeviceCatalogue.shipped())
                .endpoint("mine.json", document.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void criteriaNest() {
        EndpointDefinition definition = read("""
                "kind": "time-to-event",
                "when": { "kind": "all", "within": "24 h", "of": [
                  { "kind": "fall", "test": "hemoglobin", "by": 2, "within": "24 h" },
                  { "kind": "any", "of": [
                    { "kind": "product", "product": "red-cells", "amount": 2, "within": "24 h" },
                    { "kind": "bleed", "notSites": ["lung hemorrhage"], "grade": "barc-3" }
                  ] }
                ] }""");

        EndpointCriterion.All all = (EndpointCriterion.All) definition.when();
        assertThat(all.of()).hasSize(2);
        assertThat(((EndpointCriterion.Any) all.of().get(1)).of().get(0)).isInstanceOf(EndpointCriterion.Product.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"kind\": \"time-to-event\";needs one of the fields (when, timeColumn); none of them is written",
                "\"kind\": \"count\", \"freeOf\": \"ecmo\";needs one of the fields (when, column); (freeOf) is written",
                "\"kind\": \"time-to-event\", \"when\": { \"kind\": \"deth\" };death",
                "\"kind\": \"yes-no\", \"when\": { \"kind\": \"value\", \"column\": \"aPTT\", \"above\": 90 };(aPTT_s) was meant",
                "\"kind\": \"yes-no\", \"when\": { \"kind\": \"value\", \"test\": \"antixa\", \"above\": 1 };(antiXa) was meant",
                "\"kind\": \"yes-no\", \"when\": { \"kind\": \"value\", \"column\": \"aPTT_s\" };Either the field (below) or the field (above) is due",
                "\"kind\": \"yes-no\", \"when\": { \"kind\": \"value\", \"test\": \"aPTT\", \"above\": 90, \"lasting\": \"2 h\" };only a column can be beyond a bound for a while",
                "\"kind\": \"yes-no\", \"when\": { \"kind\": \"fall\", \"by\": 2, \"within\": \"24 h\" };Either the field (column) or the field (test) is due",
                "\"kind\": \"yes-no\", \"when\": { \"kind\": \"any\", \"of\": [] };the list (of) is empty",
                "\"kind\": \"number\", \"measure\": { \"statistic\": \"days-above\", \"column\": \"aPTT_s\" };need the field (bound)",
                "\"kind\": \"number\", \"measure\": { \"statistic\": \"mean\", \"column\": \"aPTT_s\", \"bound\": 3 };belongs to days-below and days-above",
                "\"kind\": \"free-days\", \"freeOf\": \"ecmo\";need the field (horizon)",
                "\"kind\": \"free-days\", \"freeOf\": \"ecmo\", \"horizont\": \"28 d\";horizon",
            })
    void mistakesAreToldWithLineAndHint(String fields, String message) {
        assertThatThrownBy(() -> read(fields))
                .isInstanceOf(InvalidDocument.class)
                .satisfies(failure -> assertThat(
                                String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT))
                        .contains("mine.json")
                        .contains(message.toLowerCase(Locale.ROOT)));
    }

    @Test
    void theIndexNamesEveryFileAndEachIsCalledLikeItsId() throws IOException {
        List<String> files;
        try (var all = Files.list(Path.of("endpoints"))) {
            files = all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
        assertThat(Path.of("endpoints", "index.txt"))
                .hasContent(files.stream().map(name -> name + "\n").collect(Collectors.joining()));
        assertThat(Endpoints.ids().stream().map(id -> id + ".json")).containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void anUnknownEndpointIsToldWithTheNearestOne() {
        assertThatThrownBy(() -> Endpoints.shipped("major-bleeding-ist"))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("major-bleeding-isth");
    }
}
