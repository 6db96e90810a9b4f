package org.lungbridge.viz;

import java.util.Set;

/** What a bedside can see of a run: devices, monitors, pumps and what was given; all else is hidden truth. */
final class HiddenTruth {
    private static final Set<String> SEEN = Set.of(
            "FiO2",
            "PEEP_cmH2O",
            "tidalVolume_mL",
            "respiratoryRate_perMin",
            "minuteVentilation_LPerMin",
            "plateauPressure_cmH2O",
            "peakPressure_cmH2O",
            "drivingPressure_cmH2O",
            "compliance_mLPerCmH2O",
            "mechanicalPower_JPerMin",
            "meanAirwayPressure_cmH2O",
            "totalPEEP_cmH2O",
            "prone",
            "SpO2",
            "EtCO2_mmHg",
            "airwaySupport",
            "hemoptysis_mLPerH",
            "redCellUnits",
            "temperature_degC",
            "heartRate_perMin",
            "MAP_mmHg",
            "systolicPressure_mmHg",
            "diastolicPressure_mmHg",
            "CVP_mmHg",
            "norepinephrine_ugPerKgPerMin",
            "bivalirudinRate_mgPerKgPerH",
            "argatrobanRate_ugPerKgPerMin",
            "heparinRate_IUPerKgPerH",
            "ecmoBloodFlow_LPerMin",
            "ecmoPumpSpeed_rpm",
            "ecmoSweep_LPerMin",
            "ecmoFdO2",
            "ecmoDrainagePressure_mmHg",
            "ecmoPreMembranePressure_mmHg",
            "ecmoPostMembranePressure_mmHg",
            "ecmoMembraneDeltaP_mmHg",
            "ecmoPreMembraneSO2",
            "ecmoPostMembraneSO2",
            "ecmoMembraneAge_h",
            "ecmoChatter",
            "urineOutput_mLPerH",
            "renalReplacement",
            "plasmaExchange_mLPerH",
            "alive");

    private HiddenTruth() {}

    /** Whether a column is shown at the bedside. */
    static boolean isSeen(String id) {
        return SEEN.contains(id);
    }
}
