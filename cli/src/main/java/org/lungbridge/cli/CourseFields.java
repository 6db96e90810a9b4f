package org.lungbridge.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.lungbridge.outcome.Apache;
import org.lungbridge.outcome.Bleed;
import org.lungbridge.outcome.Course;
import org.lungbridge.outcome.CourseOutcome;
import org.lungbridge.outcome.Death;
import org.lungbridge.outcome.Disability;
import org.lungbridge.outcome.FreeDays;
import org.lungbridge.outcome.GradedBleed;
import org.lungbridge.outcome.Response;
import org.lungbridge.outcome.SapsII;
import org.lungbridge.outcome.Span;
import org.lungbridge.outcome.Transfusions;
import org.lungbridge.recording.Numbers;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of {@code course} in {@code outcome.json}; docs/outcome.md says what each means. */
final class CourseFields {
    private CourseFields() {}

    static void put(ObjectNode json, Course course) {
        CourseOutcome outcome = CourseOutcome.of(course);
        death(json, outcome);
        spans(json.putArray("ecmo"), outcome.ecmo());
        number(json, "ecmoDays", Span.days(outcome.ecmo()));
        json.put("recannulations", outcome.recannulations());
        number(json, "ventilatorDays", Span.days(outcome.ventilator()));
        free(json.putObject("ventilatorFreeDays28"), outcome.ventilatorFree());
        outcome.ecmoFree().ifPresent(free -> free(json.putObject("ecmoFreeDays60"), free));
        time(json, "leftIntensiveCare_s", outcome.stay().intensiveCare());
        time(json, "leftHospital_s", outcome.stay().hospital());
        number(json, "renalReplacementDays", Span.days(outcome.renal().sessions()));
        json.put("renalRecovery", outcome.renal().recovered());
        json.put("intracranialBleeds", outcome.neurology().intracranialBleeds());
        json.put("ischemicStrokes", outcome.neurology().strokes());
        json.put("neurologicalOutcome", outcome.neurology().inWords());
        ObjectNode hemoptysis = json.putObject("hemoptysis");
        hemoptysis.put("grade", outcome.hemoptysis().grade());
        number(hemoptysis, "worstDay_mL", outcome.hemoptysis().most_mL());
        response(json.putObject("response"), outcome.response());
        time(json, "withdrawn_s", outcome.withdrawn());
        time(json, "transplant_s", outcome.transplant());
        json.put("respiratorySupport", outcome.lastSupport().inWords());
        disability(json.putObject("disability"), outcome.disability());
        treatments(json, outcome);
        bleeds(json.putArray("bleeds"), outcome.bleeds());
        ObjectNode complications = json.putObject("registryComplications");
        outcome.complications().counts().forEach(complications::put);
        apache(json.putObject("apacheII"), Apache.of(course));
        saps(json.putObject("sapsII"), SapsII.of(course));
        number(json, "highestFourTs", course.columns().highest("fourTs", 0, course.end()));
    }

    private static void death(ObjectNode json, CourseOutcome outcome) {
        if (outcome.death().isEmpty()) {
            json.putNull("death");
            return;
        }
        Death death = outcome.death().get();
        ObjectNode node = json.putObject("death");
        number(node, "time_s", death.time());
        node.put("cause", death.cause());
        node.put("mode", death.mode().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static void disability(ObjectNode node, Disability disability) {
        node.put("wentHome", disability.home());
        node.put("none", disability.none());
        ArrayNode lasting = node.putArray("lasting");
        disability.lasting().forEach(lasting::add);
    }

    private static void spans(ArrayNode nodes, List<Span> spans) {
        for (Span span : spans) {
            ObjectNode node = nodes.addObject();
            number(node, "from_s", span.from());
            number(node, "to_s", span.to());
            node.put("stillOn", span.open());
        }
    }

    private static void free(ObjectNode node, FreeDays free) {
        number(node, "days", free.days());
        node.put("observed", free.observed());
    }

    private static void treatments(ObjectNode json, CourseOutcome outcome) {
        json.put("plasmaExchanges", outcome.treatments().plasmaExchanges());
        json.put("circuitExchanges", outcome.treatments().circuitExchanges());
        json.put("proneSessions", outcome.treatments().proneSessions().size());
        number(json, "proneDays", Span.days(outcome.treatments().proneSessions()));
        Transfusions given = outcome.treatments().transfusions();
        number(json, "redCells_units", given.redCells_units());
        number(json, "platelets_doses", given.platelets_doses());
        number(json, "plasma_mL", given.plasma_mL());
        number(json, "fibrinogen_g", given.fibrinogen_g());
    }

    private static void bleeds(ArrayNode nodes, List<GradedBleed> bleeds) {
        for (GradedBleed graded : bleeds) {
            Bleed bleed = graded.bleed();
            ObjectNode node = nodes.addObject();
            node.put("site", bleed.site());
            number(node, "from_s", bleed.span().from());
            number(node, "to_s", bleed.span().to());
            number(node, "volume_mL", bleed.volume_mL());
            number(node, "hemoglobinFall_gPerDL", bleed.hemoglobinFall_gPerDL());
            number(node, "redCells_units", bleed.redCells_units());
            node.put("isthMajor", graded.isthMajor());
            node.put("barc", graded.barc().code());
            node.put("elsoMajor", graded.elsoMajor());
        }
    }

    private static void apache(ObjectNode node, Apache apache) {
        node.put("total", apache.total());
        node.put("physiology", apache.physiology());
        node.put("age", apache.age());
        node.put("chronic", apache.chronic());
        ArrayNode assumed = node.putArray("assumedNormal");
        apache.assumed().forEach(assumed::add);
    }

    private static void saps(ObjectNode node, SapsII saps) {
        node.put("total", saps.points());
        number(node, "publishedMortality", saps.mortality());
        ArrayNode assumed = node.putArray("assumedNormal");
        saps.assumed().forEach(assumed::add);
    }

    private static void response(ObjectNode node, Response response) {
        time(node, "bleeding_s", response.bleeding());
        time(node, "oxygenation_s", response.oxygenation());
        time(node, "radiograph_s", response.radiograph());
        time(node, "complete_s", response.complete());
    }

    private static void time(ObjectNode json, String name, OptionalDouble time) {
        if (time.isPresent()) {
            number(json, name, time.getAsDouble());
        } else {
            json.putNull(name);
        }
    }

    private static void number(ObjectNode json, String name, double value) {
        if (Double.isNaN(value)) {
            json.putNull(name);
        } else {
            json.put(name, Numbers.decimal(value));
        }
    }
}
