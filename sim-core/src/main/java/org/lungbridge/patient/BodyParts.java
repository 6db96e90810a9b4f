package org.lungbridge.patient;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.model.Part;
import org.lungbridge.physiology.blood.AcidBaseBalance;
import org.lungbridge.physiology.blood.ArterialBlood;
import org.lungbridge.physiology.blood.BloodVolume;
import org.lungbridge.physiology.blood.BodyAudit;
import org.lungbridge.physiology.blood.Erythropoiesis;
import org.lungbridge.physiology.blood.HemoglobinMass;
import org.lungbridge.physiology.blood.OutflowShare;
import org.lungbridge.physiology.blood.PlasmaLoss;
import org.lungbridge.physiology.blood.PlasmaVolume;
import org.lungbridge.physiology.blood.PulmonaryArteryBlood;
import org.lungbridge.physiology.blood.PulseOximeter;
import org.lungbridge.physiology.blood.RedCells;
import org.lungbridge.physiology.blood.TransfusedUnits;
import org.lungbridge.physiology.blood.VenousBlood;
import org.lungbridge.physiology.circulation.Baroreflex;
import org.lungbridge.physiology.circulation.CardiacArrest;
import org.lungbridge.physiology.circulation.CardiacOutput;
import org.lungbridge.physiology.circulation.HeartRate;
import org.lungbridge.physiology.circulation.Myocardium;
import org.lungbridge.physiology.circulation.Norepinephrine;
import org.lungbridge.physiology.circulation.SystemicCirculation;
import org.lungbridge.physiology.circulation.VascularTone;
import org.lungbridge.physiology.circulation.VenousFilling;
import org.lungbridge.physiology.kidney.AcidExcretion;
import org.lungbridge.physiology.kidney.Creatinine;
import org.lungbridge.physiology.kidney.Diuresis;
import org.lungbridge.physiology.kidney.ExcessVolume;
import org.lungbridge.physiology.kidney.GlomerularActivity;
import org.lungbridge.physiology.kidney.RenalAcidBase;
import org.lungbridge.physiology.kidney.RenalFunction;
import org.lungbridge.physiology.kidney.TotalClearance;
import org.lungbridge.physiology.metabolism.BodySize;
import org.lungbridge.physiology.metabolism.BodyTemperature;
import org.lungbridge.physiology.metabolism.LactateKinetics;
import org.lungbridge.physiology.metabolism.OxygenBalance;
import org.lungbridge.physiology.metabolism.OxygenUse;
import org.lungbridge.physiology.metabolism.Tissue;

/** The components of the body without lung: blood, metabolism, kidney, circulation. */
final class BodyParts {
    private BodyParts() {}

    static List<Part> all() {
        List<Part> parts = new ArrayList<>();
        bloodAndKidney(parts);
        metabolism(parts);
        circulation(parts);
        parts.add(new Part("body_audit", BodyAudit::new));
        return parts;
    }

    private static void bloodAndKidney(List<Part> parts) {
        parts.add(new Part("body", BodySize::new));
        parts.add(new Part("outflow_share", OutflowShare::new));
        parts.add(new Part("blood_volume", BloodVolume::new));
        parts.add(new Part("transfused_units", TransfusedUnits::new));
        parts.add(new Part("excess_volume", ExcessVolume::new));
        parts.add(new Part("hemoglobin_mass", HemoglobinMass::new));
        parts.add(new Part("erythropoiesis", Erythropoiesis::new));
        parts.add(new Part("plasma_volume", PlasmaVolume::new));
        parts.add(new Part("plasma_loss", PlasmaLoss::new));
        parts.add(new Part("red_cells", RedCells::new));
        parts.add(new Part("arterial_blood", ArterialBlood::new));
        parts.add(new Part("venous_blood", VenousBlood::new));
        parts.add(new Part("pulmonary_artery_blood", PulmonaryArteryBlood::new));
        parts.add(new Part("acid_base", AcidBaseBalance::new));
        parts.add(new Part("renal_acid_base", RenalAcidBase::new));
        parts.add(new Part("glomerular_activity", GlomerularActivity::new));
        parts.add(new Part("renal_function", RenalFunction::new));
        parts.add(new Part("acid_excretion", AcidExcretion::new));
        parts.add(new Part("total_clearance", TotalClearance::new));
        parts.add(new Part("creatinine", Creatinine::new));
        parts.add(new Part("diuresis", Diuresis::new));
    }

    private static void metabolism(List<Part> parts) {
        parts.add(new Part("oxygen_use", OxygenUse::new));
        for (Tissue.Kind kind : Tissue.Kind.values()) {
            parts.add(new Part("tissue." + kind.ordinal(), d -> new Tissue(d, kind)));
        }
        parts.add(new Part("oxygen_balance", d -> new OxygenBalance(d, Tissue.Kind.values().length)));
        parts.add(new Part("lactate", LactateKinetics::new));
        parts.add(new Part("body_temperature", BodyTemperature::new));
    }

    private static void circulation(List<Part> parts) {
        parts.add(new Part("venous_filling", VenousFilling::new));
        parts.add(new Part("vascular_tone", VascularTone::new));
        parts.add(new Part("cardiac_output", CardiacOutput::new));
        parts.add(new Part("systemic_circulation", SystemicCirculation::new));
        parts.add(new Part("baroreflex", Baroreflex::new));
        parts.add(new Part("norepinephrine", Norepinephrine::new));
        parts.add(new Part("myocardium", Myocardium::new));
        parts.add(new Part("cardiac_arrest", CardiacArrest::new));
        parts.add(new Part("heart_rate", HeartRate::new));
        parts.add(new Part("pulse_oximeter", PulseOximeter::new));
    }
}
