package org.lungbridge.viz.plan;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.scenarios.document.Baseline;
import org.lungbridge.scenarios.document.EcmoCircuit;
import org.lungbridge.scenarios.document.OrderWords;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.WireName;

/** Who lies in the bed, and what stands beside it. */
final class Bedside {
    private Bedside() {}

    static Section.Builder patients(Scenario scenario) {
        List<Patient> all = scenario.everybody();
        Section.Builder section = new Section.Builder(all.size() == 1 ? "Patient" : "Patients");
        if (all.size() == 1) {
            Patient one = all.get(0);
            section.words("", one.title()).words("Who", who(one));
            measured(section, one.baseline());
            return section;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Patient one : all) {
            String id = one.id() == null ? "" : one.id();
            rows.add(List.of(id, one.title() == null ? "" : one.title(), who(one)));
        }
        return section.grid("Each in a bed of their own", List.of("id", "patient", "who"), rows);
    }

    private static String who(Patient patient) {
        return "%s, %s, %s, %s; %s"
                .formatted(
                        WireName.of(patient.sex()),
                        patient.age().text().replace(" a", " years"),
                        patient.height(),
                        patient.weight(),
                        WireName.of(patient.etiology()).replace('-', ' '));
    }

    private static void measured(Section.Builder section, Baseline baseline) {
        section.words("Ventilator", OrderWords.fields(baseline.ventilator()))
                .words(
                        "Arterial gas",
                        baseline.arterialGas() == null ? null : OrderWords.fields(baseline.arterialGas()))
                .words("Blood", OrderWords.fields(baseline.blood()))
                .words("Circulation", baseline.circulation() == null ? null : OrderWords.fields(baseline.circulation()))
                .words("Running drugs", baseline.drugs() == null ? null : OrderWords.fields(baseline.drugs()));
    }

    static Section.Builder equipment(Scenario scenario) {
        Section.Builder section = new Section.Builder("Equipment");
        EcmoCircuit ecmo =
                scenario.equipment() == null ? null : scenario.equipment().ecmo();
        if (ecmo != null) {
            section.words("Pump", ecmo.pump())
                    .words("Membrane lung", ecmo.oxygenator())
                    .words("Drainage", OrderWords.fields(ecmo.drainage()))
                    .words("Return", OrderWords.fields(ecmo.giveBack()));
        }
        return section;
    }
}
