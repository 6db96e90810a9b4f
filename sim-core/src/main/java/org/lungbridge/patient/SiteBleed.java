package org.lungbridge.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.physiology.bleeding.BleedingSite;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;

/**
 * A site begins to bleed, because its hazard integral met the threshold or an instructor wants it, and stops after its
 * duration.
 *
 * <pre>
 *   flow of the site ← volume/duration                       one open bleed of a site at a time
 *   intracranial:  dies with probability 0.7, after 36 h in the median
 * </pre>
 *
 * <p>Volume and duration ({@link BleedSize}) and death are keyed by the number of the bleed at its site; an instructor's bleeds
 * have numbers of their own and move nobody's luck. Beginning and end carry the number of the bleed; an end that was made for
 * an earlier one does nothing. The chart says what staff see: site, flow, then volume and fall of hemoglobin.
 *
 * <p>Source: 30-day mortality of intracranial bleeding on ECMO 74 % (32-100 % in 25 studies, Fletcher-Sandersjöö 2018).
 */
final class SiteBleed {
    /** The kind of the order by which a site begins to bleed. */
    static final String BEGIN = "bleed-at-site";
    /** The kind of the order by which it stops. */
    static final String END = "end-bleed-at-site";

    private static final String SITE = "site";
    private static final String VOLUME = "volume";
    private static final String DURATION = "duration";
    private static final String NUMBER = "number";
    private static final String HEMOGLOBIN = "hemoglobin";
    private static final double DEADLY = 0.7;
    private static final double DEATH_AFTER = Unit.HOUR.engine(36);
    private static final double DEATH_SPREAD = 0.7;
    private static final String PATIENT = "patient";

    private final Luck luck;

    SiteBleed(Luck luck) {
        this.luck = luck;
    }

    Map<String, BedsideOrder> orders() {
        return Map.of(BEGIN, this::begin, END, SiteBleed::end);
    }

    /** The order that a hazard leads to. */
    static Order follow(BleedingSite site, LaneAccess lane) {
        Map<String, String> names = Map.of(SITE, BleedSize.wireName(site));
        return new Order(lane.time(), Rank.STATE_EVENT, 0, PATIENT, BEGIN, Map.of(), names);
    }

    private OrderResult begin(Order order, LaneAccess lane) {
        BleedingSite site = BleedSize.site(order.text(SITE));
        boolean byHazard = order.rank() == Rank.STATE_EVENT;
        if (byHazard) {
            HazardClock.of(site).restart(lane, luck);
        }
        if (lane.get(site.open().name()) != 0) {
            return OrderResult.notDone(order.kind(), site.inWords() + " goes on already");
        }
        String purpose = (byHazard ? "bleed." : "ordered-bleed.") + BleedSize.wireName(site);
        long count = lane.next(purpose);
        BleedSize size = BleedSize.of(site);
        double volume = order.value(VOLUME, size.volume(luck.normal(lane, purpose + ".volume", count)));
        double duration = order.value(DURATION, size.duration(luck.normal(lane, purpose + ".duration", count)));
        double number = lane.next("open-bleed." + BleedSize.wireName(site)) + 1;
        lane.setSetting(site.open().name(), number);
        lane.setSetting(site.flow().name(), volume / duration);
        List<Order> follow = new ArrayList<>();
        follow.add(stopping(order, lane, volume, duration, number));
        String what = "%s begins, %s".formatted(site.inWords(), flow(volume / duration));
        if (site == BleedingSite.INTRACRANIAL) {
            what += "; pupils unequal, no reaction to light";
            if (luck.uniform(lane, purpose + ".death", count) < DEADLY) {
                follow.add(death(lane, luck.normal(lane, purpose + ".death-after", count), site));
            }
        }
        return Charted.result(order.kind(), what).then(follow);
    }

    private static Order stopping(Order order, LaneAccess lane, double volume, double duration, double number) {
        Map<String, Double> values = new TreeMap<>();
        values.put(VOLUME, volume);
        values.put(DURATION, duration);
        values.put(NUMBER, number);
        values.put(HEMOGLOBIN, lane.get(Blood.HEMOGLOBIN.name()));
        double end = order.time() + duration;
        return new Order(end, order.rank(), order.sequence(), order.actor(), END, values, order.names());
    }

    private static Order death(LaneAccess lane, double normal, BleedingSite site) {
        double time = lane.time() + DEATH_AFTER * StrictMath.exp(DEATH_SPREAD * normal);
        Map<String, String> cause = Map.of("cause", site.inWords());
        return new Order(time, Rank.STATE_EVENT, 0, PATIENT, StandardOrders.DEATH, Map.of(), cause);
    }

    private static OrderResult end(Order order, LaneAccess lane) {
        BleedingSite site = BleedSize.site(order.text(SITE));
        if (lane.get(site.open().name()) != order.value(NUMBER)) {
            return OrderResult.nothing("", "");
        }
        lane.setSetting(site.open().name(), 0);
        lane.setSetting(site.flow().name(), 0);
        String what = String.format(
                Locale.ROOT,
                "%s stopped: %s in %s, hemoglobin %.1f to %.1f g/dL",
                site.inWords(),
                LungSampling.volume(order.value(VOLUME)),
                Charted.roundSpan(order.value(DURATION)),
                Unit.G_PER_DL.of(order.value(HEMOGLOBIN)),
                Unit.G_PER_DL.of(lane.get(Blood.HEMOGLOBIN.name())));
        return Charted.result(BEGIN, what);
    }

    private static String flow(double engine) {
        return Math.round(Unit.ML_PER_HOUR.of(engine)) + " mL/h";
    }
}
