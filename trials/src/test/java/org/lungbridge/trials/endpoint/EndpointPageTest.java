package org.lungbridge.trials.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lungbridge.scenarios.catalogue.DeviceCatalogue;
import org.lungbridge.scenarios.catalogue.Endpoints;
import org.lungbridge.scenarios.document.WireName;
import org.lungbridge.scenarios.document.trial.endpoint.EndpointDefinition;
import org.lungbridge.scenarios.reading.DocumentReader;

/** The page of endpoints: its table is that of the shipped definitions, its example can be read. */
class EndpointPageTest {
    private static final Path PAGE = Path.of("..", "docs", "endpoints.md");
    private static final String BEGIN = "<!-- endpoints: written by EndpointPageTest -->\n";
    private static final String END = "<!-- end of endpoints -->";

    @Test
    void theTableIsThatOfTheShippedDefinitions() throws IOException {
        String page = Files.readString(PAGE);
        String due =
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + table() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("lungbridge.update")) {
            Files.writeString(PAGE, due);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(due);
    }

    private static String table() {
        StringBuilder table =
                new StringBuilder("| endpoint | kind | definition | column | source |\n|---|---|---|---|---|\n");
        for (String id : Endpoints.ids()) {
            EndpointDefinition definition = Endpoints.shipped(id);
            Endpoint endpoint = new Endpoint(definition);
            List<String> columns = new ArrayList<>();
            endpoint.valueColumn().ifPresent(column -> columns.add("`" + column + "`"));
            endpoint.timeColumn().ifPresent(column -> columns.add("`" + column + "`"));
            table.append("| `%s` | %s | %s | %s | %s |\n"
                    .formatted(
                            id,
                            WireName.of(definition.kind()),
                            definition.definition(),
                            String.join(", ", columns),
                            String.join("; ", definition.sources())));
        }
        return table.toString();
    }

    @Test
    void theExampleIsOne() throws IOException {
        Matcher example = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        assertThat(example.find()).isTrue();

        EndpointDefinition definition = new DocumentReader(DeviceCatalogue.shipped())
                .endpoint("example", example.group(1).getBytes(StandardCharsets.UTF_8));

        assertThat(new Endpoint(definition).timeColumn()).contains("twoUnitsInADay_d");
    }
}
