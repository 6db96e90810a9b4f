package org.lungbridge.bedside.session;

import java.util.List;
import org.lungbridge.bedside.wire.Json;
import org.lungbridge.engine.StepView;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Airway;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;
import tools.jackson.databind.node.ArrayNode;

/** What waveforms are made from: a short row several times a second, and the phases of heart and breath. */
final class Frame {
    /** Output variables among the columns, and names in capitals for what is made here. */
    private static final List<String> COLUMNS = List.of(
            "heartRate_perMin",
            "systolicPressure_mmHg",
            "diastolicPressure_mmHg",
            "MAP_mmHg",
            "CVP_mmHg",
            "mPAP_mmHg",
            "SpO2",
            "pulseAmplitude",
            "EtCO2_mmHg",
            "respiratoryRate_perMin",
            "inspiratoryFraction",
            "tidalVolume_mL",
            "PEEP_cmH2O",
            "totalPEEP_cmH2O",
            "peakPressure_cmH2O",
            "plateauPressure_cmH2O",
            "respiratoryEffort_cmH2O",
            "ventilatorMode",
            "airwaySupport",
            "resistance_cmH2OSPerL",
            "compliance_mLPerCmH2O",
            "ecmoBloodFlow_LPerMin",
            "ecmoActualSpeed_rpm",
            "ecmoPumpSpeed_rpm",
            "ecmoSweep_LPerMin",
            "ecmoFdO2",
            "ecmoDrainagePressure_mmHg",
            "ecmoPreMembranePressure_mmHg",
            "ecmoPostMembranePressure_mmHg",
            "ecmoMembraneDeltaP_mmHg",
            "ecmoPreMembraneSO2",
            "ecmoPostMembraneSO2",
            "ecmoChatter",
            "ecmoClamped",
            "alive",
            "beats",
            "breaths",
            "ecmoConnected");

    private static final double CMH2O = Unit.CMH2O.toEngine();
    private static final double NO_PULSE_MMHG = 15;
    private static final double FULL_PULSE_MMHG = 45;
    private static final double HALF = 0.5;
    private static final double APRV_SHARE = 0.6;
    private static final double MINUTE_S = 60;

    private final Columns columns;
    private final double[] values = new double[COLUMNS.size()];
    private double beats;
    private double breaths;

    Frame(Columns columns) {
        this.columns = columns;
    }

    /** Heads of the columns. */
    static ArrayNode heads() {
        ArrayNode heads = Json.array();
        COLUMNS.forEach(id -> heads.addObject().put("id", id));
        return heads;
    }

    /** Lets the heart beat and the chest rise for so long (wall time, s) at the rates that were read last. */
    void turn(double wall_s) {
        beats += rate("heartRate_perMin") * wall_s / MINUTE_S;
        breaths += rate("respiratoryRate_perMin") * wall_s / MINUTE_S;
    }

    private double rate(String column) {
        double rate = values[COLUMNS.indexOf(column)];
        return rate > 0 ? rate : 0;
    }

    /** Takes a row from a patient whose output variables were just read. */
    double[] read(StepView view, double[] row) {
        for (int k = 0; k < values.length; k++) {
            values[k] = value(COLUMNS.get(k), view, row);
        }
        return values;
    }

    /** The row again, with the phases as they are now. */
    double[] again() {
        values[COLUMNS.indexOf("beats")] = beats;
        values[COLUMNS.indexOf("breaths")] = breaths;
        return values;
    }

    private double value(String column, StepView view, double[] row) {
        return switch (column) {
            case "pulseAmplitude" -> pulse(row);
            case "inspiratoryFraction" -> view.get(Ventilator.DUTY.name());
            case "ventilatorMode" -> mode(view, row);
            case "resistance_cmH2OSPerL" ->
                (view.get(Ventilator.TUBE_RESISTANCE.name()) + view.get(Lung.ADDED_RESISTANCE.name())) / CMH2O;
            case "ecmoClamped" -> view.get(Ecmo.CLAMP.name());
            case "ecmoConnected" -> view.get(Ecmo.CONNECTED.name());
            case "beats" -> beats;
            case "breaths" -> breaths;
            default -> row[columns.place(column)];
        };
    }

    /** How much the finger swells with each beat: less with a low pulse pressure. */
    private double pulse(double[] row) {
        double pressure = row[columns.place("systolicPressure_mmHg")] - row[columns.place("diastolicPressure_mmHg")];
        boolean alive = row[columns.place("alive")] > HALF;
        double share = (pressure - NO_PULSE_MMHG) / (FULL_PULSE_MMHG - NO_PULSE_MMHG);
        return alive ? Math.max(0.05, Math.min(1, share)) : 0;
    }

    /** 0 none, 1 volume control, 2 pressure control, 3 pressure support, 4 airway pressure release. */
    private double mode(StepView view, double[] row) {
        if (row[columns.place("airwaySupport")] < Airway.TUBE - HALF) {
            return 0;
        }
        if (view.get(Ventilator.PRESSURE_SUPPORT.name()) > HALF) {
            return 3;
        }
        if (view.get(Ventilator.PRESSURE_CONTROL.name()) < HALF) {
            return 1;
        }
        return view.get(Ventilator.INSPIRATORY_FRACTION.name()) > APRV_SHARE ? 4 : 2;
    }
}
