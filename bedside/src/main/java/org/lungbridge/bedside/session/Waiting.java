package org.lungbridge.bedside.session;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Orders that were given and that the engine has not passed yet; whoever gave one waits for it. */
final class Waiting {
    private final List<Given> all = new ArrayList<>();

    /**
     * An order that has been given.
     *
     * @param time_s when it takes effect, s
     * @param done completed when it has been carried out, or with the reason why not
     */
    record Given(double time_s, CompletableFuture<Void> done) {}

    void add(List<Given> given) {
        all.addAll(given);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Orders before this time (s) have been carried out. */
    void carriedOut(double time_s) {
        for (Iterator<Given> each = all.iterator(); each.hasNext(); ) {
            Given given = each.next();
            if (given.time_s() < time_s) {
                given.done().complete(null);
                each.remove();
            }
        }
    }

    /** Nobody waits any longer. */
    void release() {
        all.forEach(given -> given.done().complete(null));
        all.clear();
    }

    /**
     * None of them can be carried out.
     *
     * @return how many there were
     */
    int refuse(String why) {
        int count = all.size();
        all.forEach(given -> given.done().completeExceptionally(Refused.notNow(why)));
        all.clear();
        return count;
    }
}
