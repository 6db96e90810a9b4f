package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tests that are done on a schedule, and devices and methods for all samples. */
public record Laboratory(
        @JsonProperty("ACT") @About("Activated clotting time at the bedside.") @Nullable
        StandingTest act,

        @JsonProperty("aPTT") @About("Activated partial thromboplastin time.") @Nullable
        StandingTest aptt,

        @JsonProperty("PT") @About("Prothrombin time and INR.") @Nullable
        StandingTest pt,

        @About("Activity against factor Xa.") @Nullable StandingTest antiXa,
        @About("Fibrinogen.") @Nullable StandingTest fibrinogen,

        @JsonProperty("Ddimer") @About("D-dimer.") @Nullable StandingTest dDimer,

        @About("Antithrombin activity.") @Nullable StandingTest antithrombin,
        @About("Platelet count.") @Nullable StandingTest platelets,
        @About("Hemoglobin.") @Nullable StandingTest hemoglobin,

        @About("Arterial blood gas with lactate and hemoglobin.") @Nullable
        StandingTest bloodGas,

        @About("Plasma free hemoglobin.") @Nullable StandingTest plasmaFreeHemoglobin,

        @JsonProperty("TEG") @About("Thromboelastography.") @Nullable
        StandingTest teg,

        @About("Thrombin generation.") @Nullable StandingTest thrombinGeneration,

        @JsonProperty("PF4antibody") @About("Antibodies against platelet factor 4 and heparin.") @Nullable
        StandingTest pf4Antibody,

        @About("Serotonin release of platelets with heparin.") @Nullable
        StandingTest serotoninRelease,

        @About("C-reactive protein and procalcitonin.") @Nullable
        StandingTest inflammation,

        @About("White cells and neutrophils.") @Nullable StandingTest whiteCells,
        @About("Autoantibodies and complement.") @Nullable StandingTest immunology,

        @About("Bacteria from sputum or the tube.") @Nullable
        StandingTest respiratoryCulture,

        @About("Bacteria from blood.") @Nullable StandingTest bloodCulture) {
    /** What is written, by test, in the order of the tests. */
    public Map<LabTest, StandingTest> written() {
        Map<LabTest, StandingTest> written = new EnumMap<>(LabTest.class);
        put(written, LabTest.ACT, act);
        put(written, LabTest.APTT, aptt);
        put(written, LabTest.PT, pt);
        put(written, LabTest.ANTI_XA, antiXa);
        put(written, LabTest.FIBRINOGEN, fibrinogen);
        put(written, LabTest.D_DIMER, dDimer);
        put(written, LabTest.ANTITHROMBIN, antithrombin);
        put(written, LabTest.PLATELETS, platelets);
        put(written, LabTest.HEMOGLOBIN, hemoglobin);
        put(written, LabTest.BLOOD_GAS, bloodGas);
        put(written, LabTest.FREE_HEMOGLOBIN, plasmaFreeHemoglobin);
        put(written, LabTest.TEG, teg);
        put(written, LabTest.THROMBIN_GENERATION, thrombinGeneration);
        put(written, LabTest.PF4_ANTIBODY, pf4Antibody);
        put(written, LabTest.SEROTONIN_RELEASE, serotoninRelease);
        put(written, LabTest.INFLAMMATION, inflammation);
        put(written, LabTest.WHITE_CELLS, whiteCells);
        put(written, LabTest.IMMUNOLOGY, immunology);
        put(written, LabTest.RESPIRATORY_CULTURE, respiratoryCulture);
        put(written, LabTest.BLOOD_CULTURE, bloodCulture);
        return written;
    }

    private static void put(Map<LabTest, StandingTest> written, LabTest test, @Nullable StandingTest standing) {
        if (standing != null) {
            written.put(test, standing);
        }
    }
}
