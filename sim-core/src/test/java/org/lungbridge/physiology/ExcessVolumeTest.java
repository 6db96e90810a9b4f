package org.lungbridge.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lungbridge.physiology.HemostasisBench.DAY;
import static org.lungbridge.physiology.HemostasisBench.HOUR;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lungbridge.model.Part;
import org.lungbridge.physiology.kidney.ExcessVolume;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Kidney;

/** A man of 70 kg with 5 L of blood who is given more than he can hold. */
class ExcessVolumeTest {
    private static Walk man() {
        List<Part> parts = new ArrayList<>(HemostasisBench.parts());
        parts.add(new Part("excess_volume", ExcessVolume::new));
        return new Walk(parts, 1e-6).setParameter("volume.sampling", 0);
    }

    private static Walk unitOfRedCells(Walk walk) {
        return walk.set(Blood.RED_CELLS, 300).on(HOUR).set(Blood.RED_CELLS, 0);
    }

    /** D16: + 1.0 g/dL ± 15 % a day after a unit of red cells, in a patient who needs one. */
    @Test
    void unitOfRedCellsShowsADayLater() {
        Walk walk = man().set(Blood.HEMOGLOBIN_MASS, 5 * 75);
        double before = walk.get(Blood.HEMOGLOBIN);
        double atOnce = unitOfRedCells(walk).get(Blood.HEMOGLOBIN) - before;
        double later = walk.on(DAY).get(Blood.HEMOGLOBIN) - before;
        System.out.printf(
                "D16: a unit of red cells at 7.5 g/dL: +%.2f at once, +%.2f g/dL a day later (1.0)%n", atOnce, later);
        assertThat(atOnce).isBetween(0.6, 0.85);
        assertThat(later).isCloseTo(1.0, within(0.15));
    }

    @Test
    void literOfPlasmaIsGoneInADayAndItsProteinStays() {
        Walk walk = man();
        double factor = walk.get(Coagulation.FACTOR_XIII);
        walk.set(Blood.PLASMA_PRODUCT, 1000).on(HOUR).set(Blood.PLASMA_PRODUCT, 0);
        assertThat(walk.get(Blood.VOLUME)).isBetween(5.85, 6.0);
        walk.on(DAY);
        assertThat(walk.get(Blood.VOLUME)).isBetween(5.1, 5.25);
        assertThat(walk.get(Coagulation.FACTOR_XIII)).isCloseTo(factor + 1, within(0.1));
    }

    @Test
    void withoutKidneysItStays() {
        Walk walk = unitOfRedCells(man().set(Kidney.FILTRATION, 0)).on(DAY);
        assertThat(walk.get(Blood.VOLUME)).isCloseTo(5.3, within(1e-9));
    }

    /** Nobody loses volume at rest: a milliliter a day at most. */
    @Test
    void usualVolumeIsKept() {
        assertThat(man().on(DAY).get(Blood.VOLUME)).isCloseTo(5, within(0.001));
    }

    /** A bleed is no excess. */
    @Test
    void bleedIsRefilledAsWithoutIt() {
        Walk walk = man().set(Blood.BLEEDING, 500).on(HOUR).set(Blood.BLEEDING, 0);
        assertThat(walk.on(5 * DAY).get(Blood.VOLUME)).isCloseTo(5, within(0.003));
    }
}
