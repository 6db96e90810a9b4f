package org.lungbridge.viz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names beside a panel. */
class SpreadTest {
    private static final double TOP = 100;
    private static final double BOTTOM = 284;
    private static final double HALF = Spread.NAME_HEIGHT / 2;

    @Test
    void namesFarApartStayWhereTheyAreWanted() {
        double[] wanted = {120, 150, 200};
        assertThat(Spread.of(wanted, TOP, BOTTOM)).containsExactly(wanted);
    }

    @Test
    void namesOfOneHeightStandBelowEachOther() {
        assertThat(Spread.of(new double[] {150, 150, 150}, TOP, BOTTOM)).containsExactly(150, 164, 178);
    }

    @Test
    void namesAtTheEdgesStayInside() {
        assertThat(Spread.of(new double[] {90, 95}, TOP, BOTTOM)).containsExactly(TOP + HALF, TOP + 3 * HALF);
        assertThat(Spread.of(new double[] {300, 300}, TOP, BOTTOM)).containsExactly(BOTTOM - 3 * HALF, BOTTOM - HALF);
    }

    /** Any heights of up to thirteen names, which is what the panel has room for. */
    @Test
    void namesNeverOverlapAndKeepTheirOrder() {
        Random random = new Random(20260103);
        for (int round = 0; round < 200; round++) {
            double[] wanted = random.doubles(1 + random.nextInt(13), TOP - 30, BOTTOM + 30)
                    .sorted()
                    .toArray();
            double[] places = Spread.of(wanted, TOP, BOTTOM);
            assertThat(places[0]).isGreaterThanOrEqualTo(TOP + HALF - 1e-9);
            assertThat(places[places.length - 1]).isLessThanOrEqualTo(BOTTOM - HALF + 1e-9);
            for (int i = 1; i < places.length; i++) {
                assertThat(places[i] - places[i - 1]).isGreaterThanOrEqualTo(Spread.NAME_HEIGHT - 1e-9);
            }
        }
    }

    @Test
    void wantedHeightsAreNotTouched() {
        double[] wanted = {150, 150};
        Spread.of(wanted, TOP, BOTTOM);
        assertThat(wanted[1]).isCloseTo(150, within(0.0));
    }
}
