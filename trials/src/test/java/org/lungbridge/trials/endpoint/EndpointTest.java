package org.lungbridge.trials.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.laboratory.Result;
import org.lungbridge.outcome.InventedCourse;
import org.lungbridge.scenarios.catalogue.DeviceCatalogue;
import org.lungbridge.scenarios.reading.DocumentReader;

/** Endpoints of a trial's own, from their documents to their cells. */
class EndpointTest {
    private static Map<String, String> cells(String fields, InventedCourse course, Result... labs) {
        String document =
                "{\"id\": \"my-endpoint\", \"title\": \"Mine\", \"definition\": \"As I see it.\", " + fields + "}";
        Endpoint endpoint = new Endpoint(new DocumentReader(DeviceCatalogue.shipped())
                .endpoint("mine", document.getBytes(StandardCharsets.UTF_8)));
        return endpoint.cells(Evidence.of(course.course(), List.of(labs)));
    }

    @Test
    void aTimeToEventIsTheFirstOneWithinTheHorizon() {
        InventedCourse course = new InventedCourse(40)
                .happens(12, "pump-clot", "the pump head sounds rough")
                .happens(30, "pump-clot", "the pump head sounds rough");
        String when = "\"kind\": \"time-to-event\", \"when\": {\"kind\": \"event\", \"what\": [\"pump-clot\"]}";

        assertThat(cells(when, course))
                .containsExactly(Map.entry("myEndpoint", "true"), Map.entry("myEndpoint_d", "12"));
        assertThat(cells(when + ", \"horizon\": \"10 d\"", course))
                .containsExactly(Map.entry("myEndpoint", "false"), Map.entry("myEndpoint_d", ""));
    }

    @Test
    void yesOrNoIsUnknownWhereTheRunEndedTooEarly() {
        String dead = "\"kind\": \"yes-no\", \"when\": {\"kind\": \"death\"}, \"horizon\": \"28 d\"";

        assertThat(cells(dead, new InventedCourse(60))).containsEntry("myEndpoint", "false");
        assertThat(cells(dead, new InventedCourse(20))).containsEntry("myEndpoint", "");
        assertThat(cells(dead, new InventedCourse(20).death("cause: sepsis"))).containsEntry("myEndpoint", "true");
        assertThat(cells(dead, new InventedCourse(40).death("cause: sepsis"))).containsEntry("myEndpoint", "false");
    }

    @Test
    void aCountIsHowOften() {
        InventedCourse course = new InventedCourse(10).column("redCellUnits", day -> Math.floor(day / 2));
        assertThat(cells(
                        "\"kind\": \"count\", \"when\": {\"kind\": \"product\", \"product\": \"red-cells\", \"amount\": 1, \"within\": \"24 h\"}",
                        course))
                .containsEntry("myEndpoint", "5");
    }

    @Test
    void numbersAreMeansExtremesAndDays() {
        InventedCourse course = new InventedCourse(10)
                .column("aPTT_s", day -> day < 5 ? 40 : 60)
                .order(4, "start-ecmo", "cannulated")
                .order(8, "stop-ecmo", "circuit disconnected");

        assertThat(number(course, "\"statistic\": \"mean\", \"column\": \"aPTT_s\""))
                .isEqualTo("50");
        assertThat(number(course, "\"statistic\": \"mean\", \"column\": \"aPTT_s\", \"onEcmo\": true"))
                .isEqualTo("55");
        assertThat(number(course, "\"statistic\": \"highest\", \"column\": \"aPTT_s\", \"until\": \"4 d\""))
                .isEqualTo("40");
        assertThat(number(course, "\"statistic\": \"last\", \"column\": \"aPTT_s\""))
                .isEqualTo("60");
        assertThat(number(course, "\"statistic\": \"days-above\", \"column\": \"aPTT_s\", \"bound\": 50"))
                .isEqualTo("5");
        assertThat(number(
                        course,
                        "\"statistic\": \"days-below\", \"column\": \"aPTT_s\", \"bound\": 50, \"from\": \"3 d\""))
                .isEqualTo("2");
        assertThat(number(course, "\"statistic\": \"mean\", \"test\": \"aPTT\""))
                .isEmpty();
    }

    private static String number(InventedCourse course, String measure) {
        return cells("\"kind\": \"number\", \"measure\": {" + measure + "}", course)
                .get("myEndpoint");
    }

    @Test
    void freeDaysHaveAHorizonOfTheirOwn() {
        InventedCourse course = new InventedCourse(100)
                .order(0, "start-ecmo", "cannulated")
                .order(10, "stop-ecmo", "circuit disconnected")
                .order(20, "start-renal-replacement", "clearance 30 mL/min")
                .order(25, "stop-renal-replacement", "stopped");

        assertThat(cells("\"kind\": \"free-days\", \"freeOf\": \"ecmo\", \"horizon\": \"90 d\"", course))
                .containsEntry("myEndpoint", "80");
        assertThat(cells("\"kind\": \"free-days\", \"freeOf\": \"renal-replacement\", \"horizon\": \"90 d\"", course))
                .containsEntry("myEndpoint", "85");
    }

    @Test
    void anEndpointOfAColumnHasNoCellsOfItsOwn() {
        assertThat(cells("\"kind\": \"time-to-event\", \"timeColumn\": \"majorBleeding_d\"", new InventedCourse(3)))
                .isEmpty();
    }
}
