package org.lungbridge.care.course;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.lungbridge.quantity.Unit;

/**
 * Whether a ventilated patient needs VV-ECMO, and its start. Indicated by any of
 *
 * <pre>
 *   PaO2/FiO2 &lt; 100 mmHg        at FiO2 0.9 and PEEP 10 cmH2O or more
 *   A-a gradient &gt; 600 mmHg     at the same settings
 *   pH &lt; 7.20 with PaCO2 &gt; 60 mmHg
 * </pre>
 *
 * <p>that have lasted; at once in effect below the urgent PaO2/FiO2. Irreversible disease that is known is a contraindication, a
 * high risk of bleeding (few platelets, bleeding outside of the lung) a relative one; either is put aside only with a reason,
 * which is written down. The same judgment leads back to ECMO after it was stopped.
 *
 * <p>Criteria: source S1; urgent ratio and hours: Combes 2018, N Engl J Med 378:1965 (below 50 mmHg for 3 h, below 80 for 6 h).
 * Delay, platelets and the first settings are design choices.
 *
 * @param ratio PaO2 over FiO2 below which ECMO is indicated, mmHg
 * @param urgentRatio below which it need not last, mmHg
 * @param gradient mmHg
 * @param ph with hypercapnia
 * @param pco2 hypercapnia, mmHg
 * @param lasting how long one of them must have been so, s
 * @param delay from the decision to the running pump, s
 * @param platelets fewer are a relative contraindication, 10⁹/L
 * @param contraindications known ones, in words
 * @param override why they are put aside; empty if they are not
 * @param speed first speed, 1/s
 * @param sweep first sweep, L/s; half of it in hypercapnia
 * @param fdO2 first O2 fraction of the sweep gas
 */
public record EcmoIndication(
        double ratio,
        double urgentRatio,
        double gradient,
        double ph,
        double pco2,
        double lasting,
        double delay,
        double platelets,
        List<String> contraindications,
        String override,
        double speed,
        double sweep,
        double fdO2)
        implements Duty {
    /** Criteria of source S1 for three hours, pump an hour later with 3,200 rpm and 3.5 L/min of oxygen. */
    public static final EcmoIndication USUAL = new EcmoIndication(
            100,
            60,
            600,
            7.20,
            60,
            In.hours(3),
            In.hours(1),
            30,
            List.of(),
            "",
            Unit.RPM.engine(3200),
            In.litersPerMinute(3.5),
            1);

    private static final String MET = "indication.since";
    private static final String PLANNED = "indication.planned";
    private static final String REFUSED = "indication.refused";
    private static final double OPTIMAL_FIO2 = 0.9;
    private static final double OPTIMAL_PEEP = In.cmH2O(10);

    public EcmoIndication {
        contraindications = List.copyOf(contraindications);
    }

    @Override
    public void round(Round now) {
        Gas gas = Gas.latest(now);
        if (now.screen.onEcmo() || !now.screen.intubated() || gas.drawn() < now.memory.get(Notes.ECMO_OFF)) {
            return;
        }
        if (now.memory.has(PLANNED)) {
            if (now.time() >= now.memory.get(PLANNED)) {
                start(now, gas);
            }
            return;
        }
        String reasons = reasons(now, gas);
        double met = now.lasting(MET, !reasons.isEmpty());
        boolean urgent = !reasons.isEmpty() && gas.over(now.screen.fiO2()) < urgentRatio;
        if (urgent || met >= lasting) {
            decide(now, reasons);
        }
    }

    private String reasons(Round now, Gas gas) {
        StringJoiner reasons = new StringJoiner(", ");
        double fiO2 = now.screen.fiO2();
        boolean optimal = fiO2 >= OPTIMAL_FIO2 && now.screen.peep() >= OPTIMAL_PEEP - 1e-9;
        if (optimal && gas.over(fiO2) < ratio) {
            reasons.add("PaO2/FiO2 %s mmHg".formatted(In.words(gas.over(fiO2))));
        }
        if (optimal && gas.gradient(fiO2) > gradient) {
            reasons.add("A-a gradient %s mmHg".formatted(In.words(gas.gradient(fiO2))));
        }
        if (gas.ph() < ph && gas.pco2() > pco2) {
            reasons.add("pH %s with PaCO2 %s mmHg".formatted(In.words(gas.ph()), In.words(gas.pco2())));
        }
        return reasons.toString();
    }

    private void decide(Round now, String reasons) {
        String against = against(now);
        if (!against.isEmpty() && override.isEmpty()) {
            if (!now.memory.has(REFUSED)) {
                now.mark(REFUSED);
                now.say("ecmo-refused", "indicated by %s, contraindicated by %s".formatted(reasons, against));
            }
            return;
        }
        if (!now.available(Orders.START_ECMO)) {
            return;
        }
        now.memory.forget(MET);
        now.memory.forget(REFUSED);
        now.memory.put(PLANNED, now.time() + delay);
        String in = "; pump in " + In.words(Unit.HOUR, delay);
        now.say("ecmo-indicated", reasons + in);
        if (!against.isEmpty()) {
            now.say("ecmo-override", "in spite of %s: %s".formatted(against, override));
        }
    }

    private String against(Round now) {
        StringJoiner against = new StringJoiner(", ");
        contraindications.forEach(against::add);
        double seen = Unit.GIGA_PER_L.of(now.value("platelets"));
        if (seen < platelets) {
            against.add("platelets %s 10^9/L".formatted(In.words(seen)));
        }
        if (now.screen.otherBleeding() > In.millilitersPerHour(100)) {
            against.add("bleeding outside of the lung");
        }
        return against.toString();
    }

    private void start(Round now, Gas gas) {
        now.memory.forget(PLANNED);
        double first = gas.pco2() > pco2 ? sweep / 2 : sweep;
        Map<String, Double> knobs = new TreeMap<>();
        knobs.put(Orders.SPEED, speed);
        knobs.put(Orders.SWEEP, first);
        knobs.put(Orders.FDO2, fdO2);
        String why = now.memory.get(Notes.RUNS) > 0 ? "cannulated again" : "cannulated";
        if (now.act(why, Orders.START_ECMO, knobs)) {
            Rounds.noticeCircuit(now);
        }
    }
}
