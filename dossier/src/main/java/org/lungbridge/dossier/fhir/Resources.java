package org.lungbridge.dossier.fhir;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The resources of one patient, in the order in which they were made. */
final class Resources {
    private static final double MS = 1000;

    private final JsonMapper mapper;
    private final String patient;
    private final Instant start;
    private final List<ObjectNode> all = new ArrayList<>();

    Resources(JsonMapper mapper, String patient, Instant start) {
        this.mapper = mapper;
        this.patient = patient;
        this.start = start;
    }

    /** A resource that says that it is simulated; not among the others yet. */
    ObjectNode create(String type) {
        ObjectNode resource = mapper.createObjectNode().put("resourceType", type);
        Codes.markSimulated(resource);
        return resource;
    }

    /** A resource about the patient that has been done with; among the others. */
    ObjectNode about(String type, String status) {
        ObjectNode resource = create(type).put("status", status);
        all.add(resource);
        return resource;
    }

    void add(ObjectNode resource) {
        all.add(resource);
    }

    /** Says whom a resource is about. */
    void subject(ObjectNode resource) {
        resource.putObject("subject").put("reference", patient);
    }

    List<ObjectNode> all() {
        return all;
    }

    /** A simulated time (s) as a date, to the millisecond. */
    String date(double time_s) {
        return start.plusMillis(Math.round(time_s * MS)).toString();
    }
}
