package org.lungbridge.care.course;

import java.util.Map;

/**
 * Mycophenolate and a calcineurin inhibitor, begun and withdrawn once.
 *
 * <p>Recommended for myositis with rapidly progressive lung disease (source S2); doses are usual ones (2 g of mycophenolate a
 * day; 6 mg of tacrolimus a day, recalled).
 *
 * @param start s
 * @param mycophenolate g a day, 0 none
 * @param calcineurinInhibitor g a day, 0 none
 * @param stop from when on neither is given, s
 */
public record Maintenance(double start, double mycophenolate, double calcineurinInhibitor, double stop)
        implements Duty {
    /** 2 g of mycophenolate a day from the third day on, no calcineurin inhibitor. */
    public static final Maintenance USUAL =
            new Maintenance(In.days(3), In.milligrams(2000), 0, Double.POSITIVE_INFINITY);

    @Override
    public void round(Round now) {
        boolean given = now.time() >= start && now.time() < stop;
        set(now, Orders.SET_MYCOPHENOLATE, given ? mycophenolate : 0);
        set(now, Orders.SET_CALCINEURIN_INHIBITOR, given ? calcineurinInhibitor : 0);
    }

    private static void set(Round now, String kind, double dose) {
        if (now.memory.get(kind) != dose
                && now.act(
                        dose > 0 ? "maintenance" : "withdrawn", kind, Map.of(Orders.DAILY_DOSE, dose / In.days(1)))) {
            now.memory.put(kind, dose);
        }
    }
}
