package org.lungbridge.physiology.coagulation;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;

/**
 * Stand-in for clotting tests, platelets and drugs while their components are missing: the mean patient of PROTECMO, whatever
 * happens. Computes nothing; to be deleted with the arrival of the components that own these quantities.
 */
public final class NeutralHemostasis implements Component {
    private static final Source MEAN = new Source(
            "protecmo-2024",
            "PROTECMO (Martucci G et al. 2024, PMID 37943110): aPTT 52 s; the other values stand for adults on VV-ECMO");

    /** Declares the mean patient. */
    public NeutralHemostasis(Declarations d) {
        hold(d, Coagulation.APTT, 52, 20, 200);
        hold(d, Coagulation.INR, 1.2, 0.5, 20);
        hold(d, Coagulation.PLATELET_COUNT, 150, 0, 1000);
        hold(d, Coagulation.PLATELET_FUNCTION, 0.6, 0, 1.5);
        hold(d, Coagulation.FIBRINOGEN_LEVEL, 4, 0, 20);
        hold(d, Coagulation.LARGE_MULTIMERS, 0.3, 0, 1.5);
        hold(d, Coagulation.HEPARIN_EFFECT, 0.4, 0, 10);
        hold(d, Coagulation.PROTHROMBOTIC, 0, 0, 1);
        hold(d, Coagulation.MARROW, 1, 0, 2);
        hold(d, Drug.HEPARIN_LEVEL, 0, 0, 10);
        hold(d, Drug.ENOXAPARIN_LEVEL, 0, 0, 5);
        hold(d, Drug.BIVALIRUDIN_LEVEL, 0, 0, 50);
        hold(d, Drug.ARGATROBAN_LEVEL, 0, 0, 20);
        hold(d, Drug.ANTIFIBRINOLYSIS, 0, 0, 1);
        hold(d, Drug.TRANEXAMIC_ACID_LUNG, 0, 0, 2000);
        hold(d, Drug.FACTOR_VIIA_LEVEL, 0, 0, 5000);
        hold(d, Drug.FACTOR_VIIA_RIGHT_LUNG, 0, 0, 1);
        hold(d, Drug.FACTOR_VIIA_LEFT_LUNG, 0, 0, 1);
        hold(d, Drug.DESMOPRESSIN, 0, 0, 3);
    }

    private static void hold(Declarations d, Quantity quantity, double value, double low, double high) {
        d.parameter(quantity, value, low, high, Tag.DESIGN, MEAN, Spread.none());
    }
}
