package org.lungbridge.care.course;

import java.util.Map;

/**
 * When staff find out that the lung bleeds: by bronchoscopy with lavage at its time, or at autopsy only. Treatment of the disease
 * counts its starts from then; a course without this duty knows from the beginning.
 *
 * <p>Source S4: three of four by bronchoscopy, one at autopsy. A patient without a tube is not bronchoscoped; radiograph and
 * hemoglobin have to do. The delay is the reader's to choose.
 *
 * @param after the beginning, s
 * @param bronchoscopy whether a lavage shows it
 * @param missed whether nobody finds out while the patient lives
 */
public record Diagnosis(double after, boolean bronchoscopy, boolean missed) implements Duty {
    /** At the first round, by lavage. */
    public static final Diagnosis USUAL = new Diagnosis(0, true, false);

    private static final String MADE = "diagnosis.made";

    @Override
    public void round(Round now) {
        if (missed || now.memory.has(MADE) || now.time() < after) {
            return;
        }
        now.mark(MADE);
        boolean lavage = bronchoscopy
                && now.screen.intubated()
                && now.act("what is it that fills the lung?", Orders.BRONCHOSCOPY, Map.of());
        now.say("diagnosis", "alveolar hemorrhage, by " + (lavage ? "lavage" : "radiograph and hemoglobin"));
    }
}
