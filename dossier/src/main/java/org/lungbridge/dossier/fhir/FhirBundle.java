package org.lungbridge.dossier.fhir;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.lungbridge.dossier.fhir.ChartedRun.Chart;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a run as a FHIR R4 Bundle of the type collection: the same run gives the same bytes. */
public final class FhirBundle {
    private static final DefaultIndenter LF = new DefaultIndenter(" ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(LF).withArrayIndenter(LF))
            .build();

    private FhirBundle() {}

    /** The Bundle as a file: JSON, UTF-8, LF. */
    public static byte[] bytes(ChartedRun run, FhirOptions options) {
        ObjectNode bundle = MAPPER.createObjectNode().put("resourceType", "Bundle");
        Codes.markSimulated(bundle);
        Codes.identifier(bundle.putObject("identifier"), uuid(run.identity() + options));
        bundle.put("type", "collection");
        ArrayNode entries = bundle.putArray("entry");
        for (Chart chart : run.patients()) {
            entries(entries, run, chart, options);
        }
        return (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(bundle) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void entries(ArrayNode entries, ChartedRun run, Chart chart, FhirOptions options) {
        String patient = uuid(run.identity() + "/" + chart.name());
        Resources resources = new Resources(MAPPER, patient, run.start());
        resources.add(PatientResource.of(resources, run, chart));
        Laboratory.add(resources, chart.results());
        VitalSigns.add(resources, chart.series());
        SampledSeries.add(resources, chart.series(), options);
        Medicines.add(resources, chart);
        Procedures.add(resources, chart);
        List<ObjectNode> all = resources.all();
        for (int k = 0; k < all.size(); k++) {
            entries.addObject()
                    .put("fullUrl", k == 0 ? patient : uuid(patient + "/" + k))
                    .set("resource", all.get(k));
        }
    }

    /** The same name gives the same id. */
    private static String uuid(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
