package org.lungbridge.viz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One strip of the trend figure.
 *
 * @param left the axis on the left
 * @param right the axis on the right, where traces need one
 * @param onlyOnEcmo whether its values mean something only while the pump turns
 * @param traces its lines
 */
record Panel(Scale left, @Nullable Scale right, boolean onlyOnEcmo, List<Trace> traces) {
    private static final double ANY = Double.POSITIVE_INFINITY;
    /** Just above 100 %, so that a line at the top is not cut in half. */
    private static final double FULL_PERCENT = 101.5;

    /** The panels of the trend figure, from top to bottom. */
    static final List<Panel> TREND = List.of(
            of(
                    new Scale("Saturation (%)", 10, 0, FULL_PERCENT),
                    new Trace("SaO2", "SaO2", Ink.BLUE, 100, false),
                    new Trace("SpO2", "SpO2", Ink.ORANGE, 100, false)),
            of(
                    new Scale("Gas tension (mmHg)", 20, 0, ANY),
                    new Trace("PaO2_mmHg", "PaO2", Ink.BLUE),
                    new Trace("PaCO2_mmHg", "PaCO2", Ink.ORANGE),
                    Trace.results("PaO2", "PaO2 drawn", Ink.BLACK),
                    Trace.results("PaCO2", "PaCO2 drawn", Ink.GREEN)),
            of(
                    new Scale("Arterial pH", 0.1, 0, ANY),
                    new Trace("pHa", "pH", Ink.BLUE),
                    Trace.results("pHa", "drawn", Ink.ORANGE)),
            of(
                    new Scale("ECMO (L/min)", 1, 0, ANY),
                    new Trace("ecmoBloodFlow_LPerMin", "blood flow", Ink.BLUE),
                    new Trace("ecmoSweep_LPerMin", "sweep gas", Ink.ORANGE)),
            new Panel(
                    new Scale("Circuit (mmHg)", 50, -ANY, ANY),
                    null,
                    true,
                    List.of(
                            new Trace("ecmoPreMembranePressure_mmHg", "before lung", Ink.BLUE),
                            new Trace("ecmoPostMembranePressure_mmHg", "after lung", Ink.ORANGE),
                            new Trace("ecmoMembraneDeltaP_mmHg", "drop over lung", Ink.GREEN),
                            new Trace("ecmoDrainagePressure_mmHg", "drainage", Ink.BLACK))),
            new Panel(
                    new Scale("MAP (mmHg)", 20, 0, ANY),
                    new Scale("CO (L/min)", 2, 0, ANY),
                    false,
                    List.of(
                            new Trace("MAP_mmHg", "MAP", Ink.BLUE),
                            new Trace("cardiacOutput_LPerMin", "CO", Ink.ORANGE, 1, true))),
            of(
                    new Scale("Hb (g/dL)", 2, 0, ANY),
                    new Trace("hemoglobin_gPerDL", "Hb", Ink.BLUE),
                    Trace.results("hemoglobin", "drawn", Ink.ORANGE)));

    /** The panel that follows the circulation where the heart rate is recorded. */
    static final Panel HEART_RATE =
            of(new Scale("Heart rate (/min)", 30, 0, ANY), new Trace("heartRate_perMin", "heart rate", Ink.BLUE));

    /** The panel that joins them where blood is kept from clotting. */
    static final Panel CLOTTING = of(
            new Scale("Clotting (s)", 40, 0, ANY),
            new Trace("ACT_s", "ACT", Ink.BLUE),
            new Trace("aPTT_s", "aPTT", Ink.ORANGE),
            Trace.results("ACT", "ACT drawn", Ink.BLACK),
            Trace.results("aPTT", "aPTT drawn", Ink.GREEN));

    /** The panel that joins them where blood is lost. */
    static final Panel BLEEDING = of(
            new Scale("Bleeding (mL/h)", 20, 0, ANY),
            new Trace("alveolarBleeding_mLPerH", "into lung", Ink.BLUE),
            new Trace("otherBleeding_mLPerH", "elsewhere", Ink.ORANGE));

    /** The panels that join them where the patient is turned. */
    static final List<Panel> LUNG = List.of(
            new Panel(
                    new Scale("P/F (mmHg)", 40, 0, ANY),
                    new Scale("C (mL/cmH2O)", 10, 0, ANY),
                    false,
                    List.of(
                            new Trace("PaO2FiO2_mmHg", "PaO2/FiO2", Ink.BLUE),
                            new Trace("compliance_mLPerCmH2O", "compliance", Ink.ORANGE, 1, true))),
            of(
                    new Scale("Share (%)", 10, 0, FULL_PERCENT),
                    new Trace("shuntFraction", "shunt", Ink.BLUE, 100, false),
                    new Trace("deadSpaceEnghoff", "VD/VT Enghoff", Ink.ORANGE, 100, false)));

    /** The panel that joins them where the ventilator is set anew or the lung recruited. */
    static final Panel VENTILATOR = new Panel(
            new Scale("Airway (cmH2O)", 10, 0, ANY),
            new Scale("VT (mL)", 200, 0, ANY),
            false,
            List.of(
                    new Trace("peakPressure_cmH2O", "peak", Ink.BLUE),
                    new Trace("plateauPressure_cmH2O", "plateau", Ink.BLACK),
                    new Trace("totalPEEP_cmH2O", "total PEEP", Ink.GREEN),
                    new Trace("tidalVolume_mL", "tidal volume", Ink.ORANGE, 1, true)));

    private static Panel of(Scale left, Trace... traces) {
        return new Panel(left, null, false, List.of(traces));
    }

    /** A panel of what is true, with the results of a test beside it; the axis begins at 0. */
    static Panel withResults(String label, double span, String column, String test) {
        return of(
                new Scale(label, span, 0, ANY),
                new Trace(column, "true", Ink.BLUE),
                Trace.results(test, "results", Ink.ORANGE));
    }

    /** The axis of a trace. */
    Scale scale(Trace trace) {
        return trace.right() && right != null ? right : left;
    }
}
