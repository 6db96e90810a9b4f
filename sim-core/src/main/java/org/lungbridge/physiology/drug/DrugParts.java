package org.lungbridge.physiology.drug;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.model.Part;

/** The components of drugs of hemostasis, to be assembled beside blood and coagulation. */
public final class DrugParts {
    private DrugParts() {}

    /** All parts. */
    public static List<Part> all() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("heparin", Heparin::new));
        parts.add(new Part("protamine", Fading::protamine));
        List<LinearKinetics> drugs = List.of(
                LinearKinetics.ENOXAPARIN,
                LinearKinetics.BIVALIRUDIN,
                LinearKinetics.ARGATROBAN,
                LinearKinetics.TRANEXAMIC_ACID,
                LinearKinetics.AMINOCAPROIC_ACID,
                LinearKinetics.FACTOR_VIIA,
                LinearKinetics.RITUXIMAB);
        for (LinearKinetics drug : drugs) {
            parts.add(new Part(drug.part(), d -> new LinearDrug(d, drug)));
        }
        parts.add(new Part("enoxaparin_depot", EnoxaparinDepot::new));
        parts.add(new Part("inhaled_tranexamic_acid", InhaledTranexamicAcid::new));
        parts.add(new Part("antifibrinolysis", Antifibrinolysis::new));
        parts.add(new Part("factor_viia_right_lung", Fading::factorViiaRight));
        parts.add(new Part("factor_viia_left_lung", Fading::factorViiaLeft));
        parts.add(new Part("desmopressin", Desmopressin::new));
        return List.copyOf(parts);
    }
}
