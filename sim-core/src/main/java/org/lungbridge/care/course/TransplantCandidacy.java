package org.lungbridge.care.course;

import java.util.Map;
import java.util.StringJoiner;

/**
 * Whether a patient whose lung does not recover may be listed for a transplant: judged once at its time, and again every week
 * as long as the answer is no.
 *
 * <p>Leard 2021, J Heart Lung Transplant 40:1349 (age, other organs, infection, rehabilitation); source S2: none was a candidate,
 * for severity, for want of consent and of rehabilitation, for other illness. Numbers are design choices.
 *
 * @param after so long on ECMO or a ventilator, s
 * @param age of the patient, years
 * @param mostAge years
 * @param consent whether the patient wants and can consent when awake
 * @param kidneys filtration at least
 * @param pressor norepinephrine at most, ug/kg/min
 * @param sedation depth at which a patient is awake
 */
public record TransplantCandidacy(
        double after, double age, double mostAge, boolean consent, double kidneys, double pressor, double sedation)
        implements Duty {
    /** After two weeks, up to 65 years, kidneys at half, 0.1 ug/kg/min, awake. */
    public static final TransplantCandidacy USUAL = new TransplantCandidacy(In.days(14), 50, 65, true, 0.5, 0.1, 0.2);

    /** That it was refused. */
    static final String REFUSED = "transplant.refused";

    private static final String LISTED = "transplant.listed";

    @Override
    public void round(Round now) {
        boolean asks = now.memory.has(Notes.ECMO_ON) && now.since(Notes.ECMO_ON) >= after;
        boolean again = now.since(REFUSED) >= In.days(7);
        if (!asks || now.memory.has(Notes.WEANING) || now.memory.has(LISTED) || !again) {
            return;
        }
        String against = against(now);
        boolean listed = against.isEmpty();
        Map<String, String> names =
                Map.of("decision", listed ? "listed" : "refused", Orders.REASON, listed ? "no recovery" : against);
        if (now.act("the lung does not recover", Orders.LIST_FOR_TRANSPLANT, Map.of(), names) && listed) {
            now.memory.forget(REFUSED);
            now.mark(LISTED);
        } else {
            now.memory.put(REFUSED, now.time());
        }
    }

    private String against(Round now) {
        StringJoiner against = new StringJoiner(", ");
        if (age > mostAge) {
            against.add("age");
        }
        if (now.screen.kidneys() < kidneys || now.memory.has(Notes.RENAL)) {
            against.add("kidneys");
        }
        if (now.screen.norepinephrine() > pressor) {
            against.add("shock");
        }
        if (now.memory.has(Notes.INFECTED)) {
            against.add("infection");
        }
        if (now.screen.sedation() > sedation || now.screen.block() > 0) {
            against.add("not awake, cannot rehabilitate");
        }
        if (!consent) {
            against.add("no consent");
        }
        return against.toString();
    }
}
