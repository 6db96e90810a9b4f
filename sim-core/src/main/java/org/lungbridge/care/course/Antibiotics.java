package org.lungbridge.care.course;

import java.util.List;
import java.util.Map;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.laboratory.Request;
import org.lungbridge.quantity.Unit;

/**
 * Antibiotics: empirically from the beginning, when fever, procalcitonin or C-reactive protein say infection, or half a day after its
 * signs were seen; stopped after their days once procalcitonin is low.
 *
 * <p>De Jong 2016, Lancet Infect Dis 16:819 (stop at procalcitonin ≤ 0.5 ug/L or a fall by 80 %); empiric vancomycin and
 * piperacillin in source S1. Fever does not show while the water of the circuit holds the temperature. Thresholds to begin are
 * design choices: C-reactive protein is high in vasculitis without infection. Cultures are taken before the first dose; one of the
 * blood that grows is an infection until antibiotics end, growth from a tube alone is not (colonization). From signs (secretions, chills, a
 * weeping site) to the first dose half a day passes, the delay at which a quarter of infections kill ({@code septic_death}); guidelines
 * ask for one to three hours from recognition (Evans 2021, Crit Care Med 49:e1063, recalled).
 *
 * @param empiric whether given from the first round on
 * @param days how long at least, s
 * @param procalcitonin above which they are begun, ug/L
 * @param stopBelow procalcitonin below which they are stopped, ug/L
 * @param reactiveProtein above which they are begun, mg/L
 * @param fever above which they are begun, °C
 * @param cultures whether they are taken before
 */
public record Antibiotics(
        boolean empiric,
        double days,
        double procalcitonin,
        double stopBelow,
        double reactiveProtein,
        double fever,
        boolean cultures)
        implements Duty {
    /** Empiric for seven days; at procalcitonin 1 ug/L, C-reactive protein 200 mg/L or 38.5 °C again. */
    public static final Antibiotics USUAL = new Antibiotics(true, In.days(7), 1, 0.5, 200, 38.5, true);

    private static final List<Request> CULTURES =
            List.of(Request.of(Panel.RESPIRATORY_CULTURE), Request.of(Panel.BLOOD_CULTURE));

    /** Bacteria in a liter of blood that two bottles see, power of ten. */
    private static final double GROWS = 2;

    /** From the first signs to the first dose. */
    private static final double RECOGNIZED = In.hours(12);

    private static final String GROWN = "antibiotics.grown";
    private static final String SINCE = "antibiotics.since";
    private static final String BEGUN = "antibiotics.begun";
    private static final String ENDED = "antibiotics.ended";

    @Override
    public void round(Round now) {
        String reason = reason(now);
        if (now.memory.has(SINCE)) {
            readCulture(now);
            stop(now, reason);
        } else if (!reason.isEmpty() || isSuspected(now)) {
            begin(now, reason.isEmpty() ? "signs of infection" : reason);
        }
    }

    /** Signs that came since antibiotics ended, if they were given at all. */
    private static boolean isSuspected(Round now) {
        double seen = now.screen.signsOfInfection();
        return seen > now.memory.get(ENDED) && now.time() - seen >= RECOGNIZED;
    }

    private String reason(Round now) {
        if (empiric && now.memory.get(BEGUN) == 0) {
            return "empiric";
        }
        double after = now.memory.get(ENDED);
        if (Unit.UG_PER_L.of(now.valueAfter("procalcitonin", after)) > procalcitonin) {
            return "procalcitonin high";
        }
        if (Unit.MG_PER_L.of(now.valueAfter("CRP", after)) > reactiveProtein) {
            return "C-reactive protein high";
        }
        return !now.screen.onEcmo() && now.screen.temperature() > fever ? "fever" : "";
    }

    private void begin(Round now, String reason) {
        if (cultures && now.available(Orders.SET_ANTIBIOTICS)) {
            now.draw("cultures", CULTURES);
        }
        if (now.act(reason, Orders.SET_ANTIBIOTICS, Map.of("on", 1.0))) {
            now.memory.put(SINCE, now.time());
            now.memory.put(BEGUN, now.memory.get(BEGUN) + 1);
            if (!reason.equals("empiric")) {
                now.mark(Notes.INFECTED);
            }
        }
    }

    private static void readCulture(Round now) {
        double grown = now.valueAfter("bloodGrowth", now.memory.get(SINCE));
        if (grown > GROWS && !now.memory.has(GROWN)) {
            now.mark(GROWN);
            now.mark(Notes.INFECTED);
            now.say("culture-positive", "bacteria grow from blood: infection");
        }
    }

    private void stop(Round now, String reason) {
        double seen = Unit.UG_PER_L.of(now.value("procalcitonin"));
        boolean quiet = reason.isEmpty() && !(seen >= stopBelow);
        if (now.since(SINCE) >= days && quiet && now.act("course over", Orders.SET_ANTIBIOTICS, Map.of("on", 0.0))) {
            now.memory.forget(SINCE);
            now.memory.forget(GROWN);
            now.memory.forget(Notes.INFECTED);
            now.memory.put(ENDED, now.time());
        }
    }
}
