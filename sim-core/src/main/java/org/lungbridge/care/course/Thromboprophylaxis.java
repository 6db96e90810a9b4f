package org.lungbridge.care.course;

import java.util.Map;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Drug;

/**
 * Enoxaparin under the skin once a day as soon as bleeding is controlled: not on ECMO, where the circuit's anticoagulation is a
 * strategy of its own, nor beside heparin.
 *
 * <p>Source S3 (as soon as bleeding is controlled, patients rapidly become prothrombotic). 40 mg, half of it where the kidneys
 * filter little (recalled); hours and platelets are design choices.
 *
 * @param dose IU
 * @param reducedDose where filtration is below 30 %, IU
 * @param dry how long the lung must not have bled, s
 * @param offEcmo how long after decannulation, s
 * @param platelets at least, 10⁹/L
 */
public record Thromboprophylaxis(double dose, double reducedDose, double dry, double offEcmo, double platelets)
        implements Duty {
    /** 40 mg (4,000 IU) or 20 mg, a day after the last bleeding and a day after ECMO. */
    public static final Thromboprophylaxis USUAL = new Thromboprophylaxis(4000, 2000, In.hours(24), In.hours(24), 50);

    private static final String GIVEN = "thromboprophylaxis";
    private static final double KIDNEYS = 0.3;

    @Override
    public void round(Round now) {
        boolean controlled = now.memory.has(Notes.DRY) && now.since(Notes.DRY) >= dry && !now.screen.bleeds();
        boolean off = !now.screen.onEcmo() && now.since(Notes.ECMO_OFF) >= offEcmo;
        boolean heparin = now.screen.of(Drug.HEPARIN_RATE, 0) > 0;
        boolean few = Unit.GIGA_PER_L.of(now.value("platelets")) < platelets;
        if (!controlled
                || !off
                || heparin
                || few
                || !Repeated.isDue(now, GIVEN, Double.POSITIVE_INFINITY, In.days(1))) {
            return;
        }
        double units = now.screen.kidneys() < KIDNEYS ? reducedDose : dose;
        if (now.act("prophylaxis", Orders.ENOXAPARIN, Map.of(Orders.DOSE, units))) {
            Repeated.count(now, GIVEN);
        }
    }
}
