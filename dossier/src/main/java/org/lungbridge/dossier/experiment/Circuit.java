package org.lungbridge.dossier.experiment;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.chemistry.ContentsToTensions;
import org.lungbridge.chemistry.OxygenCurve;
import org.lungbridge.device.ecmo.Cannula;
import org.lungbridge.device.ecmo.EcmoParts;
import org.lungbridge.model.Part;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Thrombosis;

/** A circuit on a body without lungs, with the settings that its experiments share. */
final class Circuit {
    /** Long enough for rest, s. */
    static final double REST = 3 * 3600;

    private static final double FULL_VEINS = 60;
    private static final double HELD_OUTPUT = 60;
    private static final double TEMPERATURE = 37;
    private static final int ROUNDS = 60;
    /** A little O2 is dissolved. */
    private static final double DISSOLVED = 0.1;

    private static final double CAPACITY = 1.34;

    private Circuit() {}

    /** A connected circuit whose membrane neither ages nor clots. */
    static Bench connected() {
        List<Part> parts = new ArrayList<>(EcmoParts.all());
        parts.add(new Part("body", NoLungBody::new));
        return new Bench(parts).set(Ecmo.CONNECTED, 1).hold(Ecmo.MEMBRANE_AGE, Thrombosis.OXYGENATOR_HAZARD);
    }

    /** Fixes the pump flow (L/min), with veins that give anything. */
    static Bench atFlow(double flow) {
        return connected()
                .hold(Ecmo.PUMP_FLOW)
                .set(Circulation.MEAN_SYSTEMIC_PRESSURE, FULL_VEINS)
                .set(Circulation.INTRATHORACIC_PRESSURE, 0)
                .set(Ecmo.PUMP_FLOW, flow);
    }

    /** The same with a speed (rpm); the flow is what comes of it. */
    static Bench atSpeed(double speed) {
        return connected()
                .set(Circulation.MEAN_SYSTEMIC_PRESSURE, FULL_VEINS)
                .set(Circulation.INTRATHORACIC_PRESSURE, 0)
                .set(Ecmo.SPEED, speed)
                .set(Ecmo.SWEEP, 4)
                .pass(60);
    }

    /** What a drainage cannula takes of the inlet pressure at the flow of the bench, mmHg. */
    static double drop(Bench bench, Cannula cannula) {
        bench.set(Ecmo.DRAINAGE_BLOOD_FACTOR, 1).set(Ecmo.DRAINAGE_LINEAR, 0).set(Ecmo.DRAINAGE_QUADRATIC, 0);
        double without = bench.get(Ecmo.INLET_PRESSURE);
        bench.set(Ecmo.DRAINAGE_LINEAR, cannula.linear()).set(Ecmo.DRAINAGE_QUADRATIC, cannula.quadratic());
        return without - bench.get(Ecmo.INLET_PRESSURE);
    }

    /** Fixes recirculation, whatever the flow. */
    static Bench recirculating(Bench bench, double share) {
        return bench.set("ecmo-recirculation.exponent", 0).set(Ecmo.RECIRCULATION_CLASS, share);
    }

    /** Clot in the membrane lung, 0 none to 1 failed. */
    static Bench clotted(Bench bench, double progress) {
        return bench.set(Thrombosis.OXYGENATOR_HAZARD, progress * bench.get(Thrombosis.OXYGENATOR_THRESHOLD));
    }

    /** Holds venous blood at a saturation and PCO2, so that the membrane lung alone is tested. */
    static Bench venous(Bench bench, double saturation, double pco2, double hemoglobin) {
        ContentsToTensions kernel = new ContentsToTensions();
        double p50 = OxygenCurve.standardP50_mmHg(OxygenCurve.NORMAL_DPG);
        double co2 = 45;
        double o2 = CAPACITY * hemoglobin * saturation + DISSOLVED;
        for (int round = 0; round < ROUNDS; round++) {
            kernel.solve(o2, co2, hemoglobin, 0, TEMPERATURE, p50, Double.NaN, Double.NaN);
            o2 += 0.8 * CAPACITY * hemoglobin * (saturation - kernel.saturation);
            co2 += 0.3 * (pco2 - kernel.pco2);
        }
        bench.set(Blood.HEMOGLOBIN, hemoglobin)
                .set(Blood.VENOUS_O2, Unit.ML_STPD_PER_DL.engine(o2) * NoLungBody.POOL)
                .set(Blood.VENOUS_CO2, Unit.ML_STPD_PER_DL.engine(co2) * NoLungBody.POOL)
                .hold(Blood.VENOUS_O2, Blood.VENOUS_CO2)
                .set(Circulation.CARDIAC_OUTPUT, HELD_OUTPUT);
        return recirculating(bench, 0);
    }

    /** Saturation of blood with the venous contents. */
    static double venousSaturation(Bench bench) {
        ContentsToTensions kernel = new ContentsToTensions();
        kernel.solve(
                bench.get(Blood.VENOUS_O2_CONTENT),
                bench.get(Blood.VENOUS_CO2_CONTENT),
                bench.get(Blood.HEMOGLOBIN),
                0,
                TEMPERATURE,
                OxygenCurve.standardP50_mmHg(OxygenCurve.NORMAL_DPG),
                Double.NaN,
                Double.NaN);
        return kernel.saturation;
    }
}
