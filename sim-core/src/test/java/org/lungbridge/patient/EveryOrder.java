package org.lungbridge.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;
import org.lungbridge.quantity.Unit;

/** Two days in which everything happens that can be ordered, with and without ECMO; the times in hours. */
final class EveryOrder {
    static final double HOUR = 3600;

    private final List<Order> orders = new ArrayList<>();

    private EveryOrder() {}

    /** The course on ECMO; death alone is left out, for there the run ends. */
    static List<Order> onEcmo() {
        EveryOrder course = new EveryOrder().everything().machines();
        course.at(1, StandardOrders.START_ECMO, Map.of("speed", 3240.0, "sweep", 0.06, "FdO2", 1.0));
        course.at(15, StandardOrders.SET_ECMO, Map.of("speed", 3000.0, "sweep", 0.04));
        course.at(16, StandardOrders.CLAMP_ECMO, Map.of());
        course.at(16.05, StandardOrders.UNCLAMP_ECMO, Map.of());
        course.circuit();
        course.faults();
        double peep = Unit.CMH2O.engine(18);
        course.at(45, StandardOrders.SET_VENTILATOR, Map.of("PEEP", peep, "respiratoryRate", 28.0 / 60));
        course.at(46, StandardOrders.STOP_ECMO, Map.of());
        return course.orders;
    }

    /** The same but for ECMO. */
    static List<Order> withoutEcmo() {
        return new EveryOrder().everything().machines().orders;
    }

    private EveryOrder everything() {
        orders.add(SpontaneousVariation.from(0.3 * HOUR, 1));
        at(0.2, StandardOrders.NOTE, Map.of());
        at(0.3, StandardOrders.SET_SEDATION, Map.of("depth", 0.8, "oxygenDemandFactor", 0.85));
        at(0.4, StandardOrders.SET_NEUROMUSCULAR_BLOCK, Map.of("block", 1.0));
        at(0.5, StandardOrders.SET_NOREPINEPHRINE, Map.of("rate", Unit.UG_PER_KG_PER_MIN.engine(0.25)));
        at(0.6, StandardOrders.CHEST_RADIOGRAPH, Map.of());
        at(0.7, StandardOrders.CHEST_CT, Map.of());
        blood();
        products();
        drugs();
        airway();
        turns();
        complications();
        exchange();
        immunosuppression();
        chest();
        liberation();
        return this;
    }

    private void immunosuppression() {
        at(12, StandardOrders.METHYLPREDNISOLONE, Map.of("dose", 1.0));
        at(12.2, StandardOrders.CYCLOPHOSPHAMIDE, Map.of("dosePerKilogram", 0.015));
        at(12.4, StandardOrders.IVIG, Map.of("dosePerKilogram", 0.4));
        at(13, StandardOrders.SET_PREDNISOLONE, Map.of("dailyDose", Unit.MG_PER_DAY.engine(60)));
        at(20, StandardOrders.RITUXIMAB, Map.of("dose", 0.6));
        at(21, StandardOrders.SET_MYCOPHENOLATE, Map.of("dailyDose", Unit.G_PER_DAY.engine(2)));
        at(22, StandardOrders.SET_CALCINEURIN_INHIBITOR, Map.of("dailyDose", Unit.MG_PER_DAY.engine(6)));
    }

    private void exchange() {
        double clearance = Unit.ML_PER_KG_PER_HOUR.engine(30);
        at(14.1, StandardOrders.START_RENAL_REPLACEMENT, Map.of("dose", clearance, "fluidRemoval", 0.1 / HOUR));
        at(17, StandardOrders.PLASMA_EXCHANGE, Map.of("donorPlasmaShare", 0.5));
        at(36, StandardOrders.STOP_RENAL_REPLACEMENT, Map.of());
        at(37, StandardOrders.FUROSEMIDE, Map.of("dose", 0.04));
    }

    private void blood() {
        at(3, StandardOrders.SET_ALVEOLAR_BLEEDING, Map.of("rate", 0.25 / HOUR));
        at(6, StandardOrders.SET_ALVEOLAR_BLEEDING, Map.of("rate", 0.02 / HOUR));
        at(7.5, StandardOrders.SET_INFLAMMATION, Map.of("inflammation", 0.7));
        at(12, StandardOrders.BLEED, Map.of("rate", 0.6 / HOUR));
        at(12.5, StandardOrders.GIVE_FLUID, Map.of("rate", 1 / HOUR));
        at(13, StandardOrders.BLEED, Map.of("rate", 0.0));
        at(13, StandardOrders.TRANSFUSE_RED_CELLS, Map.of("rate", 0.6 / HOUR));
        at(13.5, StandardOrders.GIVE_FLUID, Map.of("rate", 0.0));
        at(14.5, StandardOrders.TRANSFUSE_RED_CELLS, Map.of("rate", 0.0));
    }

    private void products() {
        at(14, StandardOrders.TRANSFUSE_PLASMA, Map.of("rate", 0.5 / HOUR));
        at(14, StandardOrders.TRANSFUSE_PLATELETS, Map.of("rate", 0.5 / HOUR, "platelets", 700 / HOUR));
        at(14.5, StandardOrders.TRANSFUSE_PLATELETS, Map.of("rate", 0.0, "platelets", 0.0));
        at(14.5, StandardOrders.TRANSFUSE_CRYOPRECIPITATE, Map.of("rate", 0.4 / HOUR));
        at(15, StandardOrders.TRANSFUSE_CRYOPRECIPITATE, Map.of("rate", 0.0));
        at(15, StandardOrders.TRANSFUSE_PLASMA, Map.of("rate", 0.0));
        at(17, StandardOrders.GIVE_FIBRINOGEN, Map.of("dose", 2.0));
        at(17, StandardOrders.GIVE_ANTITHROMBIN, Map.of("dose", 2000.0));
        at(17.2, StandardOrders.GIVE_PCC, Map.of("dosePerKilogram", 20.0));
        at(17.3, StandardOrders.GIVE_VWF, Map.of("dosePerKilogram", 40.0));
    }

    private void drugs() {
        at(1.5, StandardOrders.HEPARIN_BOLUS, Map.of("dosePerKilogram", 60.0));
        at(1.6, StandardOrders.SET_HEPARIN, Map.of("ratePerKilogram", 12 / HOUR));
        at(12.1, StandardOrders.PROTAMINE, Map.of("dose", 0.02));
        at(12.1, StandardOrders.SET_HEPARIN, Map.of("rate", 0.0));
        at(12.2, StandardOrders.DESMOPRESSIN, Map.of("dosePerKilogram", 0.3e-6));
        at(12.3, StandardOrders.TRANEXAMIC_ACID, Map.of("dose", 1.0, "rate", 0.125 / HOUR), route("intravenous"));
        at(12.4, StandardOrders.RFVIIA, Map.of("dosePerKilogram", 90e-6), route("intravenous"));
        at(24.6, StandardOrders.RFVIIA, Map.of("dosePerKilogram", 50e-6), route("intrapulmonary"));
        at(25, StandardOrders.TRANEXAMIC_ACID, Map.of("dose", 0.5), route("inhaled"));
        at(26, StandardOrders.TRANEXAMIC_ACID, Map.of("rate", 0.0), route("intravenous"));
        at(27, StandardOrders.AMINOCAPROIC_ACID, Map.of("dose", 4.0, "rate", 1 / HOUR));
        at(30, StandardOrders.SET_BIVALIRUDIN, Map.of("rate", 0.06e-3 / HOUR));
        at(34, StandardOrders.SET_BIVALIRUDIN, Map.of("rate", 0.0));
        at(34, StandardOrders.SET_ARGATROBAN, Map.of("rate", Unit.UG_PER_KG_PER_MIN.engine(0.1)));
        at(38, StandardOrders.SET_ARGATROBAN, Map.of("rate", 0.0));
        at(40, StandardOrders.ENOXAPARIN, Map.of("dose", 4000.0));
    }

    /** Near the end, for this lung does not live long without a tube. */
    private void liberation() {
        at(42, StandardOrders.SPONTANEOUS_BREATHING_TRIAL, Map.of());
        at(42, StandardOrders.SWEEP_OFF_TRIAL, Map.of());
        at(43, StandardOrders.TRACHEOSTOMY, Map.of());
        at(44, StandardOrders.LATE_REBLEED, Map.of("volume", 0.1, "duration", HOUR));
        at(46, StandardOrders.LIST_FOR_TRANSPLANT, Map.of());
        at(46.5, StandardOrders.LUNG_OFFER, Map.of());
        at(47, StandardOrders.LIST_FOR_TRANSPLANT, Map.of(), Map.of("decision", "declined"));
        at(47.9, StandardOrders.SET_NEUROMUSCULAR_BLOCK, Map.of("block", 0.0));
        at(47.9, StandardOrders.EXTUBATE, Map.of("FiO2", 1.0), Map.of("to", "noninvasive"));
        at(47.92, StandardOrders.SET_OXYGEN, Map.of("FiO2", 0.9), Map.of("device", "high-flow"));
        at(47.93, StandardOrders.DISCHARGE, Map.of(), Map.of("from", "icu", "to", "ward"));
        at(47.94, StandardOrders.INTUBATE, Map.of());
        at(47.97, StandardOrders.LIMIT_LIFE_SUPPORT, Map.of());
        at(47.99, StandardOrders.WITHDRAW_LIFE_SUPPORT, Map.of());
    }

    private static Map<String, String> route(String route) {
        return Map.of("route", route);
    }

    private void airway() {
        at(3.5, StandardOrders.SUCTION, Map.of(), Map.of("system", "closed"));
        at(4, StandardOrders.SUCTION, Map.of(), Map.of("system", "open"));
        at(5, StandardOrders.BRONCHOSCOPY, Map.of("aliquots", 4.0));
        at(6, TubeClot.KIND, Map.of());
        at(6.5, StandardOrders.CHANGE_TUBE, Map.of());
        at(8, StandardOrders.RECRUITMENT_MANEUVER, Map.of("PEEP", Unit.CMH2O.engine(25)));
        at(
                8.5,
                StandardOrders.RECRUITMENT_MANEUVER,
                Map.of("sustainedPressure", Unit.CMH2O.engine(40), "duration", 30.0));
        at(9, StandardOrders.DISCONNECT_VENTILATOR, Map.of("duration", 60.0));
        at(9 + 30 / HOUR, StandardOrders.SUCTION, Map.of(), Map.of("system", "open"));
        at(24.5, StandardOrders.BRONCHOSCOPY, Map.of());
        for (int hour = 7; hour < 48; hour += 4) {
            at(hour, StandardOrders.SUCTION, Map.of());
        }
    }

    private void turns() {
        at(10, StandardOrders.TURN_PRONE, Map.of("team", 4.0), Map.of("complication", LineKink.KIND));
        at(11, LineKink.KIND, Map.of());
        at(11.2, LineKink.KIND, Map.of(LineKink.SEVERITY, 0.4));
        at(11.3, LineKink.RELEASE, Map.of());
        at(11.5, TubeEvent.KIND, Map.of());
        at(11.6, CannulationProblem.KIND, Map.of(), Map.of("problem", "malposition"));
        at(11.7, CannulationProblem.REPOSITION, Map.of());
        at(11.8, CannulationProblem.KIND, Map.of(), Map.of("problem", "second-puncture"));
        at(26, StandardOrders.TURN_SUPINE, Map.of(), Map.of("complication", TubeEvent.KIND));
        at(28, StandardOrders.TURN_PRONE, Map.of());
        at(44, StandardOrders.TURN_SUPINE, Map.of());
    }

    private void complications() {
        at(0.1, StandardOrders.SET_LUCK, Map.of("quantile", 0.9));
        at(7.6, StandardOrders.SET_CAPILLARITIS, Map.of("activity", 0.4));
        at(7.9, StandardOrders.SET_CAPILLARITIS, Map.of("activity", 0.0));
        at(
                31,
                StandardOrders.BLEED_AT_SITE,
                Map.of("volume", 0.3, "duration", 2 * HOUR),
                Map.of("site", "gastrointestinal"));
        at(35, StandardOrders.HEPARIN_INDUCED_THROMBOCYTOPENIA, Map.of());
        at(36, StandardOrders.PULMONARY_EMBOLISM, Map.of("extent", 0.1));
        at(30, StandardOrders.INFECTION, Map.of("severity", 0.2));
        at(34, StandardOrders.SET_ANTIBIOTICS, Map.of("on", 1.0));
    }

    private void circuit() {
        at(19, StandardOrders.CLOT_OXYGENATOR, Map.of("progress", 0.6));
        at(19.5, StandardOrders.OXYGENATOR_FAILURE, Map.of());
        at(19.6, StandardOrders.CHANGE_OXYGENATOR, Map.of(), Map.of("urgency", "emergency"));
        at(29, StandardOrders.PUMP_CLOT, Map.of());
        at(29.1, StandardOrders.CHANGE_PUMP_HEAD, Map.of());
        at(33, StandardOrders.CHANGE_CIRCUIT, Map.of("duration", 120.0));
    }

    private void chest() {
        at(32, Pneumothorax.KIND, Map.of("tension", 1.0, "volume", 2.0, "onset", 120.0));
        at(32.1, Pneumothorax.DECOMPRESS, Map.of());
        at(32.2, BleedingControl.KIND, Map.of(), Map.of("site", "gastrointestinal"));
        at(32.3, "head-down", Map.of("on", 1.0));
        at(17.5, ExchangeTrouble.KIND, Map.of("severity", 1.0), Map.of("problem", "citrate-toxicity"));
        at(17.7, ExchangeTrouble.CALCIUM, Map.of("dose", 1.0));
        at(17.8, ExchangeTrouble.STOP_PLASMA, Map.of());
    }

    private void faults() {
        at(37.0, CircuitFault.PUMP, Map.of());
        at(37.0 + 30 / HOUR, "hand-crank", Map.of());
        at(37.03, "emergency-drive", Map.of());
        at(37.1, CircuitFault.SWEEP, Map.of("onset", 60.0), Map.of("cause", "blender"));
        at(37.15, CircuitFault.SWEEP, Map.of());
        at(37.2, "restore-sweep-gas", Map.of(), Map.of("by", "cylinder"));
        at(37.3, CircuitFault.WET, Map.of("onset", 600.0));
        at(37.5, "sigh-sweep", Map.of());
        at(37.6, CircuitFault.HEATER, Map.of());
        at(37.9, "repair-heater", Map.of());
        at(38.0, CircuitFault.TIP, Map.of("onset", 300.0));
        at(38.2, CannulationProblem.REPOSITION, Map.of());
        at(38.3, CircuitFault.DRAINAGE, Map.of(), Map.of("cause", "cough"));
        at(38.4, CircuitAir.KIND, Map.of("toPatient", 0.01));
        at(38.42, "de-air-circuit", Map.of());
        at(38.6, MainsFailure.KIND, Map.of("charge", 0.06));
        at(38.8, MainsFailure.RESTORE, Map.of());
        at(39.0, CircuitOpens.RUPTURE, Map.of("severity", 0.2), Map.of("site", "after-pump"));
        at(39.0 + 30 / HOUR, StandardOrders.CLAMP_ECMO, Map.of());
        at(39.02, StandardOrders.CHANGE_CIRCUIT, Map.of("duration", 120.0));
        at(39.07, StandardOrders.UNCLAMP_ECMO, Map.of());
        at(39.2, CircuitOpens.RUPTURE, Map.of("severity", 0.2), Map.of("site", "before-pump"));
        at(39.21, StandardOrders.CHANGE_CIRCUIT, Map.of("duration", 120.0));
        at(39.5, StandardOrders.TRANSFUSE_RED_CELLS, Map.of("rate", 0.6 / HOUR));
        at(40.5, StandardOrders.TRANSFUSE_RED_CELLS, Map.of("rate", 0.0));
        at(45.99, CircuitOpens.DECANNULATION, Map.of(), Map.of("cannula", "return"));
        at(46.005, BleedingControl.KIND, Map.of(), Map.of("site", "cannula"));
    }

    private EveryOrder machines() {
        double peep = Unit.CMH2O.engine(12);
        double above = Unit.CMH2O.engine(14);
        at(2, StandardOrders.SET_VENTILATOR, Map.of("tidalVolume", 0.3, "respiratoryRate", 25.0 / 60, "PEEP", peep));
        at(2.5, StandardOrders.INSPIRATORY_HOLD, Map.of());
        at(2.6, StandardOrders.EXPIRATORY_HOLD, Map.of());
        mode(18, VentilatorKnobs.PRESSURE_CONTROL, Map.of("inspiratoryPressure", above, "FiO2", 0.8));
        mode(20, VentilatorKnobs.APRV, Map.of("pressureHigh", Unit.CMH2O.engine(26), "timeHigh", 4.0, "timeLow", 0.6));
        at(22, StandardOrders.SET_NEUROMUSCULAR_BLOCK, Map.of("block", 0.0));
        at(22, StandardOrders.SET_SEDATION, Map.of("depth", 0.3));
        Map<String, Double> support = Map.of("pressureSupport", above, "PEEP", peep, "backupRate", 12.0 / 60);
        mode(22, VentilatorKnobs.PRESSURE_SUPPORT, support);
        at(24, StandardOrders.SET_NEUROMUSCULAR_BLOCK, Map.of("block", 1.0));
        mode(24, VentilatorKnobs.VOLUME_CONTROL, Map.of("tidalVolume", 0.3, "respiratoryRate", 25.0 / 60, "FiO2", 1.0));
        return this;
    }

    private void mode(double hours, String mode, Map<String, Double> values) {
        at(hours, StandardOrders.SET_VENTILATOR, values, Map.of("mode", mode));
    }

    private void at(double hours, String kind, Map<String, Double> values) {
        at(hours, kind, values, Map.of());
    }

    private void at(double hours, String kind, Map<String, Double> values, Map<String, String> names) {
        orders.add(new Order(hours * HOUR, Rank.ORDER, 0, "test", kind, values, names));
    }
}
