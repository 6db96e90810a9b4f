package org.lungbridge.dossier.experiment;

import java.util.List;
import java.util.Map;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** How fast an inflamed lung bleeds, given its activity, clotting, pressures and local treatment. */
final class AlveolarBleedingRate implements Experiment {
    private static final double BLOOD_ML = 5000;

    @Override
    public String id() {
        return "alveolar-bleeding";
    }

    @Override
    public String about() {
        return "A lung with capillaritis of some activity: how much it bleeds in a day, by how much hemoglobin of 10 g/dL in 5 L of"
                + " blood then falls, and the hazard that it bleeds again after decannulation.";
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.usual("activity", "1", 0.96),
                Port.usual("aPTT", "s", 40),
                Port.usual("INR", "1", 1.2),
                Port.usual("platelets", "10*9/L", 150),
                Port.usual("plateletFunction", "1", 0.6),
                Port.usual("fibrinogen", "g/L", 4),
                Port.usual("multimers", "1", 0.3),
                Port.usual("PEEP", "cm[H2O]", 5),
                Port.usual("plateau", "cm[H2O]", 12),
                Port.usual("aroundLung", "mmHg", 0),
                Port.usual("inhaledTranexamicAcid", "mg", 0),
                Port.usual("antifibrinolysis", "1", 0),
                Port.usual("desmopressin", "1", 0),
                Port.usual("lungFactorVIIa", "1", 0));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("flow", "mL/d"),
                Port.of("hemoglobinFall", "g/dL/d"),
                Port.of("ratio", "1"),
                Port.of("localShare", "1"),
                Port.of("rebleedPerDay", "/d"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        StillPatient usual = StillPatient.ofProtecmo()
                .with(Coagulation.APTT, 40)
                .with(Ventilator.TOTAL_PEEP, 5)
                .with(Lung.PLATEAU_PRESSURE, 12)
                .with(Bleeding.CAPILLARITIS, in.number("activity"));
        StillPatient patient = patient(in);
        double flow = 24 * patient.get(Bleeding.CAPILLARY_FLOW);
        return Map.of(
                "flow", flow,
                "hemoglobinFall", 10 * flow / BLOOD_ML,
                "ratio", flow / (24 * usual.get(Bleeding.CAPILLARY_FLOW)),
                "localShare", patient.get(Bleeding.LOCAL_HEMOSTASIS),
                "rebleedPerDay",
                        patient.with(Bleeding.REBLEED_RISK, 1).perDay(Bleeding.REBLEED_HAZARD)
                                / patient.get(Bleeding.TENDENCY));
    }

    private static StillPatient patient(Inputs in) {
        return StillPatient.ofProtecmo(in)
                .with(Bleeding.CAPILLARITIS, in.number("activity"))
                .with(Ventilator.TOTAL_PEEP, in.number("PEEP"))
                .with(Lung.PLATEAU_PRESSURE, in.number("plateau"))
                .with(Circulation.INTRATHORACIC_PRESSURE, in.number("aroundLung"))
                .with(Drug.TRANEXAMIC_ACID_LUNG, in.number("inhaledTranexamicAcid"))
                .with(Drug.ANTIFIBRINOLYSIS, in.number("antifibrinolysis"))
                .with(Drug.DESMOPRESSIN, in.number("desmopressin"))
                .with(Drug.FACTOR_VIIA_RIGHT_LUNG, in.number("lungFactorVIIa"))
                .with(Drug.FACTOR_VIIA_LEFT_LUNG, in.number("lungFactorVIIa"));
    }
}
