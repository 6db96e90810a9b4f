package org.lungbridge.care.course;

import org.lungbridge.engine.LaneAccess;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Airway;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Breathing;
import org.lungbridge.vocabulary.Care;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** What staff see when they stand at the bed: monitor, ventilator, console, pumps. Engine units. */
final class Screen {
    /** The goal of care that is comfort alone. */
    private static final double COMFORT = 2;

    /** Bleeding into the lung that staff notice, L/s: 100 mL a day (design choice). */
    private static final double NOTABLE = 0.1 / 86_400;

    private final LaneAccess lane;

    Screen(LaneAccess lane) {
        this.lane = lane;
    }

    /** A number shown, or another where there is nothing to show it. */
    double of(Quantity shown, double otherwise) {
        return lane.has(shown.name()) ? lane.get(shown.name()) : otherwise;
    }

    double of(Quantity shown) {
        return lane.get(shown.name());
    }

    double saturation() {
        return of(Blood.PULSE_SATURATION);
    }

    double meanPressure() {
        return of(Circulation.ARTERIAL_PRESSURE);
    }

    double venousPressure() {
        return of(Circulation.RIGHT_ATRIAL_PRESSURE);
    }

    double temperature() {
        return of(Blood.TEMPERATURE, 37);
    }

    double fiO2() {
        return of(Ventilator.FIO2);
    }

    double peep() {
        return of(Ventilator.PEEP);
    }

    double setTidalVolume() {
        return of(Ventilator.SET_TIDAL_VOLUME);
    }

    double setRate() {
        return of(Ventilator.RATE);
    }

    double rate() {
        return of(Ventilator.MEASURED_RATE);
    }

    double tidalVolume() {
        return of(Ventilator.MEASURED_TIDAL_VOLUME);
    }

    double drivingPressure() {
        return of(Ventilator.MEASURED_DRIVING_PRESSURE);
    }

    double plateau() {
        return drivingPressure() + of(Ventilator.TOTAL_PEEP);
    }

    double compliance() {
        return of(Ventilator.MEASURED_COMPLIANCE);
    }

    /** Whether the patient starts and ends each breath of the machine. */
    boolean supported() {
        return of(Ventilator.PRESSURE_SUPPORT, 0) != 0;
    }

    boolean pressureControlled() {
        return of(Ventilator.PRESSURE_CONTROL, 0) != 0;
    }

    double sedation() {
        return of(Breathing.SEDATION_DEPTH, 0);
    }

    double block() {
        return of(Breathing.NEUROMUSCULAR_BLOCK, 0);
    }

    double predictedWeight() {
        return of(Body.PREDICTED_WEIGHT, of(Body.WEIGHT, 70));
    }

    double weight() {
        return of(Body.WEIGHT);
    }

    boolean prone() {
        return of(Lung.POSITION, 0) > 0;
    }

    double norepinephrine() {
        return of(Circulation.NOREPINEPHRINE, 0);
    }

    /** What the patient breathes through: 0 room air, 1 oxygen, 2 high flow, 3 noninvasive, 4 tube, 5 tracheostomy. */
    double airway() {
        return of(Airway.SUPPORT, Airway.TUBE);
    }

    boolean intubated() {
        return airway() >= Airway.TUBE;
    }

    /** Life support was withdrawn: no round gives, titrates or draws anything any more. */
    boolean comfortOnly() {
        return of(Care.GOAL, 0) >= COMFORT;
    }

    /** Number of the offer of lungs that is open, 0 none. */
    double lungsOffered() {
        return of(Care.LUNGS_OFFERED, 0);
    }

    /** When signs of an infection were seen last, s; 0 never. */
    double signsOfInfection() {
        return of(Care.INFECTION_SIGNS, 0);
    }

    /** Life support is limited or withdrawn: no tube and no circuit that is not there already. */
    boolean limited() {
        return of(Care.GOAL, 0) != 0;
    }

    boolean onEcmo() {
        return of(Ecmo.CONNECTED, 0) != 0;
    }

    double speed() {
        return of(Ecmo.SPEED);
    }

    double sweep() {
        return of(Ecmo.SWEEP);
    }

    double fdO2() {
        return of(Ecmo.FDO2);
    }

    double chatter() {
        return of(Ecmo.CHATTER, 0);
    }

    double inletPressure() {
        return of(Ecmo.INLET_PRESSURE, 0);
    }

    double recirculation() {
        return of(Ecmo.RECIRCULATION_FROM_CONTENTS, 0);
    }

    double membraneRise() {
        return of(Ecmo.DELTA_P_RISE, 0);
    }

    double postMembranePo2() {
        return of(Ecmo.POST_PO2, 400);
    }

    /** Filtration of the kidneys, which creatinine and urine tell. */
    double kidneys() {
        return of(Kidney.FILTRATION, 1);
    }

    double fluidBalance() {
        return of(Blood.FLUID_BALANCE, 0);
    }

    double alveolarBleeding() {
        return of(Lung.ALVEOLAR_BLEEDING, 0);
    }

    double otherBleeding() {
        return of(Bleeding.OTHER_FLOW, of(Blood.BLEEDING, 0));
    }

    /** Whether staff would say that the lung bleeds. */
    boolean lungBleeds() {
        return alveolarBleeding() > NOTABLE;
    }

    boolean bleeds() {
        return lungBleeds() || otherBleeding() > In.millilitersPerHour(20);
    }
}
