package org.lungbridge.physiology.coagulation;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.model.Part;

/** The components of coagulation, to be assembled beside blood, circuit and drugs. */
public final class CoagulationParts {
    private CoagulationParts() {}

    /** All parts. */
    public static List<Part> all() {
        List<Part> parts = new ArrayList<>();
        for (Factor factor : Factor.ALL) {
            parts.add(new Part(factor.part(), d -> new PlasmaFactor(d, factor)));
        }
        parts.add(new Part("fibrinogen_in_clot", FibrinogenInClot::new));
        parts.add(new Part("antithrombin_use", AntithrombinUse::new));
        parts.add(new Part("septic_use", SepticUse::new));
        parts.add(new Part("platelets", Platelets::new));
        parts.add(new Part("platelet_function", PlateletFunction::new));
        parts.add(new Part("large_multimers", LargeMultimers::new));
        parts.add(new Part("d_dimer", DDimer::new));
        parts.add(new Part("free_hemoglobin", FreeHemoglobin::new));
        parts.add(new Part("heparin_effect", HeparinEffect::new));
        parts.add(new Part("consumption", ConsumptionIndex::new));
        parts.add(new Part("prothrombotic_state", ProthromboticState::new));
        parts.add(new Part("intrinsic_pathway", IntrinsicPathway::new));
        parts.add(new Part("partial_thromboplastin_time", PartialThromboplastinTime::new));
        parts.add(new Part("prothrombin_time", ProthrombinTime::new));
        parts.add(new Part("activated_clotting_time", ActivatedClottingTime::new));
        parts.add(new Part("thromboelastogram", Thromboelastogram::new));
        return List.copyOf(parts);
    }
}
