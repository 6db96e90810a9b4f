package org.lungbridge.physiology.bleeding;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Model;
import org.lungbridge.model.Part;
import org.lungbridge.physiology.StillBench;
import org.lungbridge.vocabulary.Airway;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Fault;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/**
 * What bleeding reads of everything else: the mean patient of PROTECMO on ECMO, as states that nobody moves, so that slopes
 * with respect to all of them can be checked.
 */
final class HeldBlood implements Component {
    private HeldBlood(Declarations d) {
        d.state(Bleeding.CAPILLARITIS, 0);
        d.state(Coagulation.APTT, 52);
        d.state(Coagulation.INR, 1.2);
        d.state(Coagulation.PLATELET_COUNT, 150);
        d.state(Coagulation.PLATELET_FUNCTION, 0.6);
        d.state(Coagulation.FIBRINOGEN_LEVEL, 4);
        d.state(Coagulation.LARGE_MULTIMERS, 0.3);
        d.state(Drug.TRANEXAMIC_ACID_LUNG, 0);
        d.state(Drug.FACTOR_VIIA_RIGHT_LUNG, 0);
        d.state(Drug.FACTOR_VIIA_LEFT_LUNG, 0);
        d.state(Drug.ANTIFIBRINOLYSIS, 0);
        d.state(Drug.DESMOPRESSIN, 0);
        d.state(Kidney.FILTRATION, 0.7);
        d.state(Blood.OUTFLOW_SHARE, 1);
        d.state(Blood.ARTERIAL_PCO2, 40);
        d.state(Ventilator.TOTAL_PEEP, 10);
        d.state(Circulation.INTRATHORACIC_PRESSURE, 0);
        d.state(Lung.PLATEAU_PRESSURE, 20);
        d.setting(Coagulation.MARROW, 1);
        d.setting(Circulation.NOREPINEPHRINE, 0.1);
        d.setting(Ecmo.CONNECTED, 1);
        d.setting(Airway.SUPPORT, Airway.TUBE);
        d.state(Fault.CIRCUIT_LOSS, 0);
        d.setting(Lung.FLUID_EXCHANGE, 1);
    }

    static List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("held", HeldBlood::new));
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

    /** One patient whose blood a test changes and whose hazards it reads. */
    static StillBench bench() {
        return new StillBench(Model.assemble(1, parts()));
    }
}
