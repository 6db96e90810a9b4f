package org.lungbridge.laboratory;

import org.jspecify.annotations.Nullable;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Metabolism;

/** The true values of one sample by one method, in the unit of each measurand. */
final class Reading {
    /** Prothrombin time of normal plasma in the smooth formula, s (recalled). */
    private static final double NORMAL_PT_S = 12;

    private final Sample sample;
    private final Method method;
    private final ClottingNetworks networks;
    private @Nullable ThrombinCurve curve;

    Reading(Sample sample, Method method, ClottingNetworks networks) {
        this.sample = sample;
        this.method = method;
        this.networks = networks;
    }

    Sample sample() {
        return sample;
    }

    double of(Measurand measurand) {
        return measurand.unit().of(engine(measurand));
    }

    /** Prothrombin time at which the INR is 1, s. */
    double normalPt() {
        return method == Method.NETWORK ? networks.normalPt() : NORMAL_PT_S;
    }

    private double engine(Measurand measurand) {
        return switch (measurand) {
            case ACT_LOW_RANGE -> ContaminatedLine.actLowRange(sample, sample.value(Coagulation.ACT));
            case ACT_HIGH_RANGE -> ContaminatedLine.actHighRange(sample, sample.value(Coagulation.ACT_HIGH_RANGE));
            case APTT -> aptt();
            case PT -> pt();
            case INR -> pt() / normalPt();
            case ANTI_XA -> sample.value(Drug.ANTI_XA) + sample.lineHeparin();
            case ANTI_XA_ANTITHROMBIN_ADDED -> antiXaOfAllHeparin();
            case FIBRINOGEN -> sample.value(Coagulation.FIBRINOGEN_LEVEL);
            case D_DIMER -> sample.value(Coagulation.D_DIMER_LEVEL);
            case ANTITHROMBIN -> sample.value(Coagulation.ANTITHROMBIN_LEVEL);
            case PLATELETS -> sample.value(Coagulation.PLATELET_COUNT);
            case HEMOGLOBIN -> sample.value(Blood.HEMOGLOBIN);
            case FREE_HEMOGLOBIN -> sample.value(Coagulation.FREE_HEMOGLOBIN_LEVEL);
            case ARTERIAL_PH -> sample.value(Blood.ARTERIAL_PH);
            case ARTERIAL_PCO2 -> sample.value(Blood.ARTERIAL_PCO2);
            case ARTERIAL_PO2 -> sample.value(Blood.ARTERIAL_PO2);
            case ARTERIAL_SATURATION -> sample.value(Blood.ARTERIAL_SATURATION);
            case LACTATE -> sample.value(Metabolism.LACTATE);
            case TEG_R -> sample.value(Coagulation.TEG_R);
            case TEG_MA -> sample.value(Coagulation.TEG_MA);
            case THROMBIN_LAG -> curve().lag();
            case THROMBIN_PEAK -> measurand.unit().engine(curve().peak());
            case THROMBIN_PEAK_TIME -> curve().timeToPeak();
            case THROMBIN_POTENTIAL -> measurand.unit().engine(curve().potential() / 60);
            case PF4_ANTIBODY -> sample.value(Coagulation.PF4_ANTIBODY);
            case SEROTONIN_RELEASE -> sample.value(Coagulation.PLATELET_ACTIVATION);
            case C_REACTIVE_PROTEIN -> sample.value(Disease.C_REACTIVE_PROTEIN);
            case PROCALCITONIN -> sample.value(Disease.PROCALCITONIN);
            case WHITE_CELLS -> sample.value(Disease.WHITE_CELL_COUNT);
            case NEUTROPHILS -> sample.value(Disease.NEUTROPHIL_COUNT);
            case ANCA -> sample.value(Disease.ANCA);
            case ANTI_DNA -> sample.value(Disease.ANTI_DNA);
            case ANTI_GBM -> sample.value(Disease.ANTI_GBM);
            case ANTINUCLEAR -> sample.value(Disease.ANTINUCLEAR);
            case COMPLEMENT_C3 -> sample.value(Disease.C3);
            case COMPLEMENT_C4 -> sample.value(Disease.C4);
            case AIRWAY_GROWTH -> Culture.airways(sample);
            case BLOOD_GROWTH -> Culture.blood(sample);
            case BICARBONATE, BASE_EXCESS ->
                throw new IllegalStateException("A device computes (%s).".formatted(measurand.id()));
        };
    }

    private double aptt() {
        if (method == Method.NETWORK) {
            double baseline = sample.value(Coagulation.APTT_BASELINE_FACTOR.name(), 1);
            return baseline * networks.times().aptt(sample.plasma());
        }
        return ContaminatedLine.aptt(sample, sample.value(Coagulation.APTT));
    }

    private double pt() {
        return method == Method.NETWORK
                ? networks.times().pt(sample.plasma())
                : NORMAL_PT_S * ContaminatedLine.inr(sample, sample.value(Coagulation.INR));
    }

    /** Heparin and enoxaparin, whatever antithrombin the patient has. */
    private double antiXaOfAllHeparin() {
        return sample.value(Drug.HEPARIN_LEVEL) + sample.value(Drug.ENOXAPARIN_LEVEL.name(), 0) + sample.lineHeparin();
    }

    private ThrombinCurve curve() {
        if (curve == null) {
            curve = networks.thrombin().curve(sample.plasma());
        }
        return curve;
    }
}
