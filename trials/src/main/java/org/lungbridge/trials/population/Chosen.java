package org.lungbridge.trials.population;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.lungbridge.chance.Chance;

/** One of several by their shares. */
final class Chosen {
    private Chosen() {}

    static <T> T of(List<T> all, ToDoubleFunction<T> share, Chance luck, String purpose, long draft) {
        double[] places = IntStream.range(0, all.size()).asDoubleStream().toArray();
        double[] shares = all.stream().mapToDouble(share).toArray();
        return all.get((int) DiscreteLaw.of(places, shares).quantile(luck.uniform(purpose, draft)));
    }
}
