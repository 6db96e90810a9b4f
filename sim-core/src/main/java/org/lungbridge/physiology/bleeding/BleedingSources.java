package org.lungbridge.physiology.bleeding;

import org.lungbridge.quantity.Source;

/** The works that hazards and factors of bleeding come from. */
final class BleedingSources {
    static final Source PROTECMO = new Source(
            "protecmo-2024",
            "PROTECMO (Martucci G et al. 2024, Am J Respir Crit Care Med, PMID 37943110): 652 patients, 8,471 days of"
                    + " VV-ECMO, aPTT 52 s (39-61), one bleeding episode per 215 h, 52.5 % bled at least once");
    static final Source APTT_SLOPE = new Source(
            "aptt-slope",
            "Hazard per 20 s of aPTT: 1.07 for a first bleed (PROTECMO 2024) to 2.9 (Kuzmin, PMC11616490); 1.5 is a"
                    + " compromise, always to be varied");
    static final Source FORM = Source.assumption(
            "Form and slope of platelets, fibrinogen, INR and large multimers in bleeding: chosen, no hazard ratios per unit"
                    + " found; regular at zero");
    static final Source REFERENCE = Source.assumption(
            "The mean patient of PROTECMO (aPTT read there); platelets 150, function 0.6, fibrinogen 4 g/L, INR 1.2 and"
                    + " multimers 0.3 stand for what reviews give of adults on VV-ECMO");

    private BleedingSources() {}
}
