package org.lungbridge.patient;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.model.Part;
import org.lungbridge.physiology.bleeding.AlveolarTendency;
import org.lungbridge.physiology.bleeding.BleedingDiathesis;
import org.lungbridge.physiology.bleeding.BleedingHazard;
import org.lungbridge.physiology.bleeding.BleedingSite;
import org.lungbridge.physiology.bleeding.BleedingStrain;
import org.lungbridge.physiology.bleeding.CapillaritisBleeding;
import org.lungbridge.physiology.bleeding.CerebralStrain;
import org.lungbridge.physiology.bleeding.LateRebleed;
import org.lungbridge.physiology.bleeding.LocalHemostasis;
import org.lungbridge.physiology.bleeding.OpenBleeds;
import org.lungbridge.physiology.coagulation.HeparinThrombocytopenia;
import org.lungbridge.physiology.coagulation.VeinThrombosis;

/** The components of bleeding and of clotting in the patient; those of the circuit are its own. */
public final class HemostasisParts {
    private HemostasisParts() {}

    static List<Part> all() {
        List<Part> parts = new ArrayList<>(bleeding());
        parts.add(new Part("vein_thrombosis", VeinThrombosis::new));
        parts.add(new Part("heparin_thrombocytopenia", HeparinThrombocytopenia::new));
        return parts;
    }

    /** What bleeds and why, in its order. */
    public static List<Part> bleeding() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("alveolar_tendency", AlveolarTendency::new));
        parts.add(new Part("local_hemostasis", LocalHemostasis::new));
        parts.add(new Part("capillaritis_bleeding", CapillaritisBleeding::new));
        parts.add(new Part("cerebral_strain", CerebralStrain::new));
        parts.add(new Part("bleeding_diathesis", BleedingDiathesis::new));
        parts.add(new Part("bleeding_strain", BleedingStrain::new));
        for (BleedingSite site : BleedingSite.values()) {
            parts.add(new Part("bleeding_hazard." + site.ordinal(), d -> new BleedingHazard(d, site)));
        }
        parts.add(new Part("open_bleeds", OpenBleeds::new));
        parts.add(new Part("late_rebleed", LateRebleed::new));
        return parts;
    }
}
