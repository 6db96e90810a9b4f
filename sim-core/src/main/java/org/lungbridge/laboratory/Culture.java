package org.lungbridge.laboratory;

import org.lungbridge.vocabulary.Airway;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;

/**
 * What grows from secretions of the airways and from blood: bacteria as powers of ten.
 *
 * <pre>
 *   airways  log10 CFU/mL = 3.8 with a tube, 2.5 without + 4 p/(p + 0.1) − 1.5 antibiotics        p burden in the lung
 *   blood    log10 CFU/L  = 4 b − 1.5 antibiotics                                                 b burden elsewhere
 * </pre>
 *
 * <p>Devices scatter by a power of ten (their data sheets). A tube is colonized; 10⁵ CFU/mL of an aspirate is called pneumonia
 * and misses some and accuses others (sensitivity and specificity near 75 %: Cook 2000, Chest 117:195S, recalled). Two bottles
 * of blood see 100 CFU/L or more: 2 % of a sound patient's sets grow skin flora, two thirds in full sepsis, and antibiotics take
 * most of that (Cheng 2019, Ann Intern Med 171:547: 31 % before, 19 % after, recalled). Coefficients are design choices made for
 * these figures. <b>Leaves out</b> the name of the germ and what it is resistant to.
 */
final class Culture {
    private static final double COLONIZED_TUBE = 3.8;
    private static final double FLORA = 2.5;
    private static final double BY_PNEUMONIA = 4;
    private static final double HALF = 0.1;
    private static final double BY_BLOOD = 4;
    private static final double BY_ANTIBIOTICS = 1.5;

    private Culture() {}

    /** Growth from the airways, log10 CFU/mL. */
    static double airways(Sample sample) {
        double burden = burden(sample) * sample.value(Disease.PNEUMONIA_SHARE.name(), 0);
        boolean tube = sample.value(Airway.SUPPORT.name(), Airway.TUBE) >= Airway.TUBE;
        return (tube ? COLONIZED_TUBE : FLORA) + BY_PNEUMONIA * burden / (burden + HALF) - killed(sample);
    }

    /** Growth from blood, log10 CFU/L. */
    static double blood(Sample sample) {
        double burden = burden(sample) * (1 - sample.value(Disease.PNEUMONIA_SHARE.name(), 0));
        return BY_BLOOD * burden - killed(sample);
    }

    private static double burden(Sample sample) {
        return sample.value(Disease.INFECTION.name(), 0);
    }

    private static double killed(Sample sample) {
        return BY_ANTIBIOTICS * sample.value(Drug.ANTIBIOTICS.name(), 0);
    }
}
