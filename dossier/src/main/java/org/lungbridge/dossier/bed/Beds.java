package org.lungbridge.dossier.bed;

import org.lungbridge.chance.Chance;
import org.lungbridge.fitting.FittedPatient;
import org.lungbridge.fitting.ImplausiblePatient;
import org.lungbridge.fitting.SettledPatient;
import org.lungbridge.model.Model;
import org.lungbridge.patient.DrawnPatient;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.physiology.lung.LungPreset;
import org.lungbridge.physiology.lung.LungResolution;

/** Drawn patients with a severe lung after a day at rest; who does not live through it is drawn anew. */
public final class Beds {
    /** How finely their lungs are cut. */
    public static final LungResolution LUNG = new LungResolution(4, 1);

    private static final long SEED = 2026;
    private static final double LACTATE = 1.5;
    private static final int MOST_DRAWS = 10;

    private Beds() {}

    /**
     * A patient.
     *
     * @param number from 0
     */
    public static Bed of(int number) {
        for (int draw = 0; draw < MOST_DRAWS; draw++) {
            Chance luck = new Chance(SEED, (long) MOST_DRAWS * number + draw);
            Model model = PatientModel.assemble(1, LUNG);
            DrawnPatient drawn = DrawnPatient.of(luck, model, LUNG, LungPreset.CALIBRATED);
            SettledPatient.Chemistry chemistry = new SettledPatient.Chemistry(
                    drawn.hemoglobin_gPerDL(), drawn.standardBaseExcess_mmolPerL(), LACTATE);
            try {
                return new Bed(number, SettledPatient.of(drawn.patient(), chemistry, LUNG));
            } catch (ImplausiblePatient dead) {
                continue;
            }
        }
        throw new IllegalStateException("None of (%s) drawn patients lives.".formatted(MOST_DRAWS));
    }

    /**
     * A bed with its patient.
     *
     * @param number from 0
     * @param patient at rest
     */
    public record Bed(int number, FittedPatient patient) {}
}
