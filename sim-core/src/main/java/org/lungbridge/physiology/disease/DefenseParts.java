package org.lungbridge.physiology.disease;

import java.util.List;
import org.lungbridge.model.Part;

/** The components of infection and defense. */
public final class DefenseParts {
    private DefenseParts() {}

    /** All parts. */
    public static List<Part> all() {
        return List.of(
                new Part("marrow", Marrow::new),
                new Part("white_cells", WhiteCells::new),
                new Part("immune_competence", ImmuneCompetence::new),
                new Part("infection", Infection::new),
                new Part("infection_hazard", InfectionHazard::new),
                new Part("septic_death", SepticDeath::new),
                new Part("acute_phase", AcutePhase::new),
                new Part("serology", Serology::new));
    }
}
