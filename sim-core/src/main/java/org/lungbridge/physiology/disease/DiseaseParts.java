package org.lungbridge.physiology.disease;

import java.util.List;
import org.lungbridge.model.Part;

/** The components of the disease and of the drugs against it. */
public final class DiseaseParts {
    private DiseaseParts() {}

    /** All parts. */
    public static List<Part> all() {
        return List.of(
                new Part("glucocorticoid", Glucocorticoid::new),
                new Part("cyclophosphamide", Cyclophosphamide::new),
                new Part("immunosuppressants", OtherImmunosuppressants::new),
                new Part("immunoglobulin", ImmunoglobulinG::new),
                new Part("pathogenic_antibody", PathogenicAntibody::new),
                new Part("antibody_capacity", AntibodyCapacity::new),
                new Part("b_cells", BCells::new),
                new Part("priming", Priming::new),
                new Part("disease_drive", DiseaseDrive::new),
                new Part("capillaritis", Capillaritis::new));
    }
}
