package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.CELSIUS;
import static org.lungbridge.quantity.Unit.HOUR;
import static org.lungbridge.quantity.Unit.L;
import static org.lungbridge.quantity.Unit.L_PER_MIN;
import static org.lungbridge.quantity.Unit.L_PER_MIN_PER_RPM;
import static org.lungbridge.quantity.Unit.M2;
import static org.lungbridge.quantity.Unit.ML;
import static org.lungbridge.quantity.Unit.ML_STPD_PER_DL;
import static org.lungbridge.quantity.Unit.ML_STPD_PER_MIN;
import static org.lungbridge.quantity.Unit.MMHG;
import static org.lungbridge.quantity.Unit.MMHG_MIN_PER_L;
import static org.lungbridge.quantity.Unit.MMHG_MIN_PER_L_PER_RPM;
import static org.lungbridge.quantity.Unit.MMHG_PER_L_MIN_SQUARED;
import static org.lungbridge.quantity.Unit.MMHG_PER_RPM_SQUARED;
import static org.lungbridge.quantity.Unit.MMOL;
import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.RPM;
import static org.lungbridge.quantity.Unit.W_PER_K;

import org.lungbridge.quantity.Quantity;

/** Veno-venous ECMO: what is set, hydraulics, membrane lung. */
public final class Ecmo {
    /** 1 while the circuit is connected to the patient (set by events). */
    public static final Quantity CONNECTED =
            new Quantity("ecmo.connected", ONE, 1, "1 while the circuit is connected to the patient (set by events)");

    /** Pump speed (set). */
    public static final Quantity SPEED = new Quantity("ecmo.speed", RPM, 3000, "pump speed (set)");

    /** Sweep gas flow (set). */
    public static final Quantity SWEEP = new Quantity("ecmo.sweep", L_PER_MIN, 4, "sweep gas flow (set)");

    /** O2 fraction of the sweep gas (set). */
    public static final Quantity FDO2 = new Quantity("ecmo.fdo2", ONE, 1, "O2 fraction of the sweep gas (set)");

    /** 0 open, 1 clamped (set). */
    public static final Quantity CLAMP = new Quantity("ecmo.clamp", ONE, 1, "0 open, 1 clamped (set)");

    /** Heater-cooler water temperature (set). */
    public static final Quantity WATER_TEMPERATURE =
            new Quantity("ecmo.water_temperature", CELSIUS, 37, "heater-cooler water temperature (set)");

    /** Blood volume of the circuit. */
    public static final Quantity PRIME_VOLUME =
            new Quantity("ecmo.prime_volume", L, 0.6, "blood volume of the circuit");

    /** Flow that pump and circuit would give with free drainage. */
    public static final Quantity PUMP_FLOW =
            new Quantity("ecmo.pump_flow", L_PER_MIN, 3.7, "flow that pump and circuit would give with free drainage");

    /** Blood flow of the circuit. */
    public static final Quantity BLOOD_FLOW =
            new Quantity("ecmo.blood_flow", L_PER_MIN, 3.7, "blood flow of the circuit");

    /** Share of the returned blood that is drained again. */
    public static final Quantity RECIRCULATION =
            new Quantity("ecmo.recirculation", ONE, 0.2, "share of the returned blood that is drained again");

    /** Blood flow without the recirculated share. */
    public static final Quantity EFFECTIVE_FLOW =
            new Quantity("ecmo.effective_flow", L_PER_MIN, 3.7, "blood flow without the recirculated share");

    /** Greatest flow that the venous return lets the cannula drain. */
    public static final Quantity DRAINAGE_CAPACITY = new Quantity(
            "ecmo.drainage_capacity", L_PER_MIN, 7, "greatest flow that the venous return lets the cannula drain");

    /** Drainage chatter, 0 none to 1 complete. */
    public static final Quantity CHATTER =
            new Quantity("ecmo.chatter", ONE, 1, "drainage chatter, 0 none to 1 complete");

    /** Pressure rise over the pump. */
    public static final Quantity PUMP_HEAD = new Quantity("ecmo.pump_head", MMHG, 250, "pressure rise over the pump");

    /** Pressure before the pump. */
    public static final Quantity INLET_PRESSURE =
            new Quantity("ecmo.inlet_pressure", MMHG, 100, "pressure before the pump");

    /** Pressure before the membrane lung. */
    public static final Quantity PRE_MEMBRANE_PRESSURE =
            new Quantity("ecmo.pre_membrane_pressure", MMHG, 150, "pressure before the membrane lung");

    /** Pressure after the membrane lung. */
    public static final Quantity POST_MEMBRANE_PRESSURE =
            new Quantity("ecmo.post_membrane_pressure", MMHG, 100, "pressure after the membrane lung");

    /** Pressure drop over the membrane lung. */
    public static final Quantity MEMBRANE_DELTA_P =
            new Quantity("ecmo.membrane_delta_p", MMHG, 40, "pressure drop over the membrane lung");

    /** Pump flow over cardiac output. */
    public static final Quantity FLOW_OVER_OUTPUT =
            new Quantity("ecmo.flow_over_output", ONE, 1, "pump flow over cardiac output");

    /** O2 content of blood entering the membrane lung. */
    public static final Quantity INLET_O2_CONTENT =
            new Quantity("ecmo.inlet_o2_content", ML_STPD_PER_DL, 1, "O2 content of blood entering the membrane lung");

    /** CO2 content of blood entering the membrane lung. */
    public static final Quantity INLET_CO2_CONTENT = new Quantity(
            "ecmo.inlet_co2_content", ML_STPD_PER_DL, 5, "CO2 content of blood entering the membrane lung");

    /** O2 tension before the membrane lung. */
    public static final Quantity INLET_PO2 =
            new Quantity("ecmo.inlet_po2", MMHG, 40, "O2 tension before the membrane lung");

    /** CO2 tension before the membrane lung. */
    public static final Quantity INLET_PCO2 =
            new Quantity("ecmo.inlet_pco2", MMHG, 45, "CO2 tension before the membrane lung");

    /** Saturation before the membrane lung. */
    public static final Quantity INLET_SATURATION =
            new Quantity("ecmo.inlet_saturation", ONE, 1, "saturation before the membrane lung");

    /** O2 in the blood of a membrane-lung segment. */
    public static final Quantity SEGMENT_O2 =
            new Quantity("ecmo.segment_o2", MMOL, 0.022, "O2 in the blood of a membrane-lung segment");

    /** CO2 in the blood of a membrane-lung segment. */
    public static final Quantity SEGMENT_CO2 =
            new Quantity("ecmo.segment_co2", MMOL, 0.11, "CO2 in the blood of a membrane-lung segment");

    /** O2 content of a membrane-lung segment. */
    public static final Quantity SEGMENT_O2_CONTENT =
            new Quantity("ecmo.segment_o2_content", ML_STPD_PER_DL, 1, "O2 content of a membrane-lung segment");

    /** CO2 content of a membrane-lung segment. */
    public static final Quantity SEGMENT_CO2_CONTENT =
            new Quantity("ecmo.segment_co2_content", ML_STPD_PER_DL, 5, "CO2 content of a membrane-lung segment");

    /** O2 given to the blood of a segment. */
    public static final Quantity SEGMENT_O2_TRANSFER =
            new Quantity("ecmo.segment_o2_transfer", ML_STPD_PER_MIN, 50, "O2 given to the blood of a segment");

    /** CO2 taken from the blood of a segment. */
    public static final Quantity SEGMENT_CO2_TRANSFER =
            new Quantity("ecmo.segment_co2_transfer", ML_STPD_PER_MIN, 40, "CO2 taken from the blood of a segment");

    /** Logarithm of the virtual O2 tension (mmHg) of a segment. */
    public static final Quantity SEGMENT_LN_VIRTUAL_PO2 = new Quantity(
            "ecmo.segment_ln_virtual_po2", ONE, 5, "logarithm of the virtual O2 tension (mmHg) of a segment");

    /** PH of a segment. */
    public static final Quantity SEGMENT_PH = new Quantity("ecmo.segment_ph", ONE, 7.4, "pH of a segment");

    /** O2 in the blood of the tubing. */
    public static final Quantity LINE_O2 = new Quantity("ecmo.line_o2", MMOL, 0.15, "O2 in the blood of the tubing");

    /** CO2 in the blood of the tubing. */
    public static final Quantity LINE_CO2 = new Quantity("ecmo.line_co2", MMOL, 0.8, "CO2 in the blood of the tubing");

    /** O2 content of blood returned to the patient. */
    public static final Quantity RETURN_O2_CONTENT =
            new Quantity("ecmo.return_o2_content", ML_STPD_PER_DL, 1, "O2 content of blood returned to the patient");

    /** CO2 content of blood returned to the patient. */
    public static final Quantity RETURN_CO2_CONTENT =
            new Quantity("ecmo.return_co2_content", ML_STPD_PER_DL, 5, "CO2 content of blood returned to the patient");

    /** O2 tension after the membrane lung. */
    public static final Quantity POST_PO2 =
            new Quantity("ecmo.post_po2", MMHG, 300, "O2 tension after the membrane lung");

    /** CO2 tension after the membrane lung. */
    public static final Quantity POST_PCO2 =
            new Quantity("ecmo.post_pco2", MMHG, 35, "CO2 tension after the membrane lung");

    /** Saturation after the membrane lung. */
    public static final Quantity POST_SATURATION =
            new Quantity("ecmo.post_saturation", ONE, 1, "saturation after the membrane lung");

    /** O2 in the gas space of the membrane lung. */
    public static final Quantity GAS_O2 =
            new Quantity("ecmo.gas_o2", MMOL, 13, "O2 in the gas space of the membrane lung");

    /** CO2 in the gas space of the membrane lung. */
    public static final Quantity GAS_CO2 =
            new Quantity("ecmo.gas_co2", MMOL, 1, "CO2 in the gas space of the membrane lung");

    /** N2 in the gas space of the membrane lung. */
    public static final Quantity GAS_N2 =
            new Quantity("ecmo.gas_n2", MMOL, 5, "N2 in the gas space of the membrane lung");

    /** O2 tension in the gas space of the membrane lung. */
    public static final Quantity GAS_PO2 =
            new Quantity("ecmo.gas_po2", MMHG, 600, "O2 tension in the gas space of the membrane lung");

    /** O2 transfer of the membrane lung. */
    public static final Quantity O2_TRANSFER =
            new Quantity("ecmo.o2_transfer", ML_STPD_PER_MIN, 200, "O2 transfer of the membrane lung");

    /** CO2 removal of the membrane lung. */
    public static final Quantity CO2_TRANSFER =
            new Quantity("ecmo.co2_transfer", ML_STPD_PER_MIN, 160, "CO2 removal of the membrane lung");

    /** Recirculation recovered from displayed saturations and tensions. */
    public static final Quantity RECIRCULATION_FROM_CONTENTS = new Quantity(
            "ecmo.recirculation_from_contents",
            ONE,
            0.2,
            "recirculation recovered from displayed saturations and tensions");

    /** Recirculation by the saturation formula; reads high because dissolved O2 is left out. */
    public static final Quantity RECIRCULATION_FROM_SATURATIONS = new Quantity(
            "ecmo.recirculation_from_saturations",
            ONE,
            0.2,
            "recirculation by the saturation formula; reads high because dissolved O2 is left out");

    /** Age of the membrane lung. */
    public static final Quantity MEMBRANE_AGE = new Quantity("ecmo.membrane_age", HOUR, 24, "age of the membrane lung");

    /** Clot progress of the membrane lung, 0 new to 1 failed. */
    public static final Quantity CLOT =
            new Quantity("ecmo.clot", ONE, 1, "clot progress of the membrane lung, 0 new to 1 failed");

    /** Heat conductance between water and blood. */
    public static final Quantity HEAT_CONDUCTANCE =
            new Quantity("ecmo.heat_conductance", W_PER_K, 70, "heat conductance between water and blood");

    /** Blood flow that carries gases from drainage to return; zero during backflow. */
    public static final Quantity FORWARD_FLOW = new Quantity(
            "ecmo.forward_flow",
            L_PER_MIN,
            3.7,
            "blood flow that carries gases from drainage to return; zero during backflow");

    /** Working share of the membrane surface. */
    public static final Quantity AREA_FRACTION =
            new Quantity("ecmo.area_fraction", ONE, 1, "working share of the membrane surface");

    /** Share of the blood that passes the membrane lung without exchange. */
    public static final Quantity FUNCTIONAL_SHUNT = new Quantity(
            "ecmo.functional_shunt", ONE, 0.1, "share of the blood that passes the membrane lung without exchange");

    /** Flow resistance of the membrane lung relative to a new one. */
    public static final Quantity RESISTANCE_FACTOR = new Quantity(
            "ecmo.resistance_factor", ONE, 1, "flow resistance of the membrane lung relative to a new one");

    /** Pump head: coefficient of speed squared. */
    public static final Quantity SPEED_SQUARED =
            new Quantity("ecmo.speed_squared", MMHG_PER_RPM_SQUARED, 2e-5, "pump head: coefficient of speed squared");

    /** Pump head: coefficient of speed times flow. */
    public static final Quantity SPEED_FLOW =
            new Quantity("ecmo.speed_flow", MMHG_MIN_PER_L_PER_RPM, 0.01, "pump head: coefficient of speed times flow");

    /** Pump head: coefficient of flow squared. */
    public static final Quantity FLOW_SQUARED =
            new Quantity("ecmo.flow_squared", MMHG_PER_L_MIN_SQUARED, 3, "pump head: coefficient of flow squared");

    /** Pump head: coefficient of the extra head at low flow. */
    public static final Quantity LOW_FLOW_QUADRATIC = new Quantity(
            "ecmo.low_flow_quadratic",
            MMHG_PER_L_MIN_SQUARED,
            4,
            "pump head: coefficient of the extra head at low flow");

    /** Pump head: flow per speed below which the extra head acts. */
    public static final Quantity LOW_FLOW_SLOPE = new Quantity(
            "ecmo.low_flow_slope",
            L_PER_MIN_PER_RPM,
            0.002,
            "pump head: flow per speed below which the extra head acts");

    /** Drainage cannula: pressure drop per flow in water. */
    public static final Quantity DRAINAGE_LINEAR = new Quantity(
            "ecmo.drainage_linear", MMHG_MIN_PER_L, 4, "drainage cannula: pressure drop per flow in water");

    /** Drainage cannula: pressure drop per flow squared in water. */
    public static final Quantity DRAINAGE_QUADRATIC = new Quantity(
            "ecmo.drainage_quadratic",
            MMHG_PER_L_MIN_SQUARED,
            4,
            "drainage cannula: pressure drop per flow squared in water");

    /** Drainage cannula: pressure drop in blood over that in the test fluid. */
    public static final Quantity DRAINAGE_BLOOD_FACTOR = new Quantity(
            "ecmo.drainage_blood_factor",
            ONE,
            1,
            "drainage cannula: pressure drop in blood over that in the test fluid");

    /** Return cannula: pressure drop per flow in water. */
    public static final Quantity RETURN_LINEAR =
            new Quantity("ecmo.return_linear", MMHG_MIN_PER_L, 4, "return cannula: pressure drop per flow in water");

    /** Return cannula: pressure drop per flow squared in water. */
    public static final Quantity RETURN_QUADRATIC = new Quantity(
            "ecmo.return_quadratic",
            MMHG_PER_L_MIN_SQUARED,
            4,
            "return cannula: pressure drop per flow squared in water");

    /** Return cannula: pressure drop in blood over that in the test fluid. */
    public static final Quantity RETURN_BLOOD_FACTOR = new Quantity(
            "ecmo.return_blood_factor", ONE, 1, "return cannula: pressure drop in blood over that in the test fluid");

    /** Recirculation of this cannulation at a flow of 0.6 of cardiac output. */
    public static final Quantity RECIRCULATION_CLASS = new Quantity(
            "ecmo.recirculation_class",
            ONE,
            0.1,
            "recirculation of this cannulation at a flow of 0.6 of cardiac output");

    /** Flow resistance of the new membrane lung. */
    public static final Quantity MEMBRANE_RESISTANCE =
            new Quantity("ecmo.membrane_resistance", MMHG_MIN_PER_L, 11, "flow resistance of the new membrane lung");

    /** Gas exchange surface of the membrane lung. */
    public static final Quantity MEMBRANE_AREA =
            new Quantity("ecmo.membrane_area", M2, 1.8, "gas exchange surface of the membrane lung");

    /** Blood volume of the membrane lung, part of the prime. */
    public static final Quantity MEMBRANE_VOLUME =
            new Quantity("ecmo.membrane_volume", ML, 250, "blood volume of the membrane lung, part of the prime");

    /** O2 transfer units of the membrane lung at its rated flow. */
    public static final Quantity O2_TRANSFER_UNITS = new Quantity(
            "ecmo.o2_transfer_units", ONE, 1.4, "O2 transfer units of the membrane lung at its rated flow");

    /** CO2 transfer units of the membrane lung at its rated flow. */
    public static final Quantity CO2_TRANSFER_UNITS = new Quantity(
            "ecmo.co2_transfer_units", ONE, 0.5, "CO2 transfer units of the membrane lung at its rated flow");

    /** How badly the drainage cannula lies, 0 well to 1 with its tip at the return (set). */
    public static final Quantity MALPOSITION = new Quantity(
            "ecmo.malposition",
            ONE,
            1,
            "how badly the drainage cannula lies, 0 well to 1 with its tip at the return (set)");

    /** Kink that something makes in the drainage line, 0 none to 1 closed (set). */
    public static final Quantity LINE_KINK = new Quantity(
            "ecmo.line_kink", ONE, 1, "kink that something makes in the drainage line, 0 none to 1 closed (set)");

    /** Kink of the drainage line now, 0 none to 1 closed. */
    public static final Quantity KINK =
            new Quantity("ecmo.kink", ONE, 1, "kink of the drainage line now, 0 none to 1 closed");

    /** Share of the flow that a kink of the drainage line costs when it comes (set). */
    public static final Quantity KINK_SEVERITY = new Quantity(
            "ecmo.kink_severity",
            ONE,
            1,
            "share of the flow that a kink of the drainage line costs when it comes (set)");

    /** The kink of that severity, were it to come now. */
    public static final Quantity KINK_TO_COME =
            new Quantity("ecmo.kink_to_come", ONE, 1, "the kink of that severity, were it to come now");

    /** 1 while the membrane lung has failed (set by events). */
    public static final Quantity MEMBRANE_FAILED =
            new Quantity("ecmo.membrane_failed", ONE, 1, "1 while the membrane lung has failed (set by events)");

    /** 1 while a part of the circuit is exchanged and nothing flows (set by procedures). */
    public static final Quantity EXCHANGE = new Quantity(
            "ecmo.exchange",
            ONE,
            1,
            "1 while a part of the circuit is exchanged and nothing flows (set by procedures)");

    /** Rise of the pressure drop of the membrane lung at its flow over that of the clean one. */
    public static final Quantity DELTA_P_RISE = new Quantity(
            "ecmo.delta_p_rise",
            ONE,
            1,
            "rise of the pressure drop of the membrane lung at its flow over that of the clean one");

    /** Falls to zero when the pressure drop of the membrane lung calls for attention. */
    public static final Quantity DELTA_P_WARNING = new Quantity(
            "ecmo.delta_p_warning",
            ONE,
            1,
            "falls to zero when the pressure drop of the membrane lung calls for attention");

    /** Falls to zero when the pressure drop of the membrane lung calls for an exchange. */
    public static final Quantity DELTA_P_LIMIT = new Quantity(
            "ecmo.delta_p_limit",
            ONE,
            1,
            "falls to zero when the pressure drop of the membrane lung calls for an exchange");

    private Ecmo() {}
}
