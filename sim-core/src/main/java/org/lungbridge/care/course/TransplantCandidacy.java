package org.lungbridge.care.course;

import java.util.Map;
import java.util.StringJoiner;

/**
 * Whether a patient whose lung does not recover may be listed for a transplant: judged once at its time, and again every week,
 * for what spoke against it may go and come. Lungs that are offered are taken if nothing speaks against it in that hour; while
 * listed, life support is not withdrawn (bridge to transplant).
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

    /** That the patient is on the list. */
    static final String LISTED = "transplant.listed";

    private static final String JUDGED = "transplant.judged";
    private static final String ANSWERED = "transplant.offer.answered";

    @Override
    public void round(Round now) {
        boolean asks = now.memory.has(Notes.ECMO_ON) && now.since(Notes.ECMO_ON) >= after;
        if (now.memory.has(LISTED) && !now.memory.has(Notes.ECMO_ON)) {
            decide(now, "delisted", "off ECMO");
        } else if (asks && !now.memory.has(Notes.WEANING) && now.since(JUDGED) >= In.days(7)) {
            judge(now);
        }
        double offer = now.screen.lungsOffered();
        if (offer != 0 && now.memory.get(ANSWERED) != offer) {
            answer(now, offer);
        }
    }

    private void judge(Round now) {
        now.memory.put(JUDGED, now.time());
        String against = against(now);
        if (!against.isEmpty()) {
            decide(now, now.memory.has(LISTED) ? "delisted" : "refused", against);
            now.mark(REFUSED);
        } else if (!now.memory.has(LISTED)) {
            decide(now, "listed", "no recovery");
            now.memory.forget(REFUSED);
            now.mark(LISTED);
        }
    }

    private static void decide(Round now, String decision, String reason) {
        Map<String, String> names = Map.of("decision", decision, Orders.REASON, reason);
        now.act("transplant candidacy", Orders.LIST_FOR_TRANSPLANT, Map.of(), names);
        now.memory.forget(LISTED);
    }

    private void answer(Round now, double offer) {
        now.memory.put(ANSWERED, offer);
        String against = now.memory.has(Notes.WEANING) ? "the lung recovers" : against(now);
        if (!against.isEmpty()) {
            now.say("lung-offer-declined", against);
        } else {
            now.act("the offer is accepted", Orders.TRANSPLANT, Map.of());
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
