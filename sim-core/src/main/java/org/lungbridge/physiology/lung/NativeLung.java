package org.lungbridge.physiology.lung;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.model.Part;

/** The components that make up one native lung, ready to assemble. */
public final class NativeLung {
    private NativeLung() {}

    /**
     * All components of a living lung: its units open and close, fill and drain, and turn with the patient. A bench that
     * holds them still takes {@link #exchange(LungResolution)} and adds a component that owns their condition.
     */
    public static List<Part> parts(LungResolution lung) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("lung_posture", LungPosture::new));
        parts.add(new Part("lung_recruitment", d -> new LungRecruitment(d, lung)));
        parts.add(new Part("lung_fluid", d -> new LungFluid(d, lung)));
        parts.add(new Part("lung_fluid_exchange", d -> new LungFluidExchange(d, lung)));
        parts.add(new Part("alveolar_bleeding", d -> new AlveolarBleeding(d, lung)));
        parts.add(new Part("airway_blood", d -> new AirwayBlood(d, lung)));
        parts.add(new Part("fresh_blood", FreshBlood::new));
        parts.add(new Part("airway_obstruction", AirwayObstruction::new));
        parts.add(new Part("lung_inflammation", LungInflammation::new));
        parts.add(new Part("lung_injury", d -> new LungInjury(d, lung)));
        parts.add(new Part("lung_fibrosis", LungFibrosis::new));
        parts.add(new Part("convalescence", Convalescence::new));
        parts.addAll(exchange(lung));
        parts.add(new Part("lung_imaging", d -> new LungImaging(d, lung)));
        parts.add(new Part("lung_tomography", d -> new LungTomography(d, lung)));
        return parts;
    }

    /** Mechanics, perfusion and gas exchange without the condition of the units. */
    public static List<Part> exchange(LungResolution lung) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("lung_aeration", d -> new LungAeration(d, lung)));
        parts.add(new Part("lung_gravity", d -> new LungGravity(d, lung)));
        parts.add(new Part("lung_mechanics", d -> new LungMechanics(d, lung)));
        parts.add(new Part("lung_sub_units", d -> new LungSubUnits(d, lung)));
        parts.add(new Part("ventilation", d -> new Ventilation(d, lung)));
        parts.add(new Part("vascular_conductance", d -> new VascularConductance(d, lung)));
        parts.add(new Part("lung_perfusion", d -> new LungPerfusion(d, lung)));
        parts.add(new Part("capillary_flow", d -> new CapillaryFlow(d, lung)));
        parts.add(new Part("hypoxic_vasoconstriction", d -> new HypoxicVasoconstriction(d, lung)));
        parts.add(new Part("lung_audit", LungAudit::new));
        for (int i = 0; i < lung.units(); i++) {
            for (int k = 0; k < lung.subUnits(); k++) {
                int unit = i;
                int subUnit = k;
                parts.add(new Part("alveolar_gas." + i + "." + k, d -> new AlveolarGas(d, lung, unit, subUnit)));
            }
        }
        parts.add(new Part("shunt_flow", ShuntFlow::new));
        parts.add(new Part("respiratory_drive", RespiratoryDrive::new));
        parts.add(new Part("gas_exchange_indices", d -> new GasExchangeIndices(d, lung)));
        return parts;
    }
}
