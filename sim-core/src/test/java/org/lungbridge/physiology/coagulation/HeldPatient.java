package org.lungbridge.physiology.coagulation;

import java.util.List;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Model;
import org.lungbridge.model.Part;
import org.lungbridge.physiology.StillBench;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Thrombosis;

/** What clotting in the patient reads of everything else, as states that nobody moves. */
final class HeldPatient implements Component {
    private HeldPatient(Declarations d) {
        d.state(Thrombosis.PROTECTION, 0.25);
        d.state(Coagulation.PROTHROMBOTIC, 0);
        d.setting(Coagulation.IMMUNOGLOBULIN_TENDENCY, 0);
        d.state(Coagulation.PLATELET_COUNT, 180);
        d.state(Drug.HEPARIN_LEVEL, 0.25);
        d.setting(Ecmo.CONNECTED, 1);
        d.setting(Lung.FLUID_EXCHANGE, 1);
    }

    static List<Part> parts() {
        return List.of(
                new Part("held", HeldPatient::new),
                new Part("vein_thrombosis", VeinThrombosis::new),
                new Part("heparin_thrombocytopenia", HeparinThrombocytopenia::new));
    }

    static StillBench bench() {
        return new StillBench(Model.assemble(1, parts()));
    }
}
