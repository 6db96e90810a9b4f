package org.lungbridge.physiology.metabolism;

import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Circulation;

/**
 * One gas carried through a tissue by blood, taken from the arterial pool and given to the venous pool:
 *
 * <pre>
 *   store    += q·CO·(c_arterial − c) + σ · use ,  books += |σ| · use ,  σ = −1 for O2 and RQ for CO2
 *   arterial −= q·CO·c_arterial
 *   venous   += q·CO·c
 * </pre>
 */
final class TissueFlow {
    /** The states and contents a gas flows between. */
    record Path(
            Quantity store,
            Quantity arterial,
            Quantity venous,
            Quantity books,
            Quantity arterialContent,
            Quantity outflowContent) {}

    final Variable.State store;
    final Variable.Signal content;
    private final Variable.State arterial;
    private final Variable.State venous;
    private final Variable.State books;
    private final Variable.Read arterialContent;
    private final Variable.Read output;
    private final Partial storeUse;
    private final Partial booksUse;
    private final Partial storeOutput;
    private final Partial storeArterial;
    private final Partial storeContent;
    private final Partial arterialOutput;
    private final Partial arterialArterial;
    private final Partial venousOutput;
    private final Partial venousContent;

    TissueFlow(Declarations d, int tissue, Path path, double start, Variable.Signal use) {
        store = d.state(path.store().at(tissue), start);
        arterial = d.contributesTo(path.arterial());
        venous = d.contributesTo(path.venous());
        books = d.contributesTo(path.books());
        arterialContent = d.readsLater(path.arterialContent());
        output = d.readsLater(Circulation.CARDIAC_OUTPUT);
        content = d.provides(path.outflowContent().at(tissue));
        storeUse = d.partial(store, use);
        booksUse = d.partial(books, use);
        storeOutput = d.partial(store, output);
        storeArterial = d.partial(store, arterialContent);
        storeContent = d.partial(store, content);
        arterialOutput = d.partial(arterial, output);
        arterialArterial = d.partial(arterial, arterialContent);
        venousOutput = d.partial(venous, output);
        venousContent = d.partial(venous, content);
    }

    /** Adds flow and metabolism of lane {@code i}: {@code made} enters the store, {@code booked} the books, mmol/s. */
    void rates(Rows x, int i, double flowShare, double made, double booked) {
        double flow = flowShare * x.of(output)[i];
        double entering = flow * x.of(arterialContent)[i];
        double leaving = flow * x.of(content)[i];
        x.rateOf(store)[i] += entering - leaving + made;
        x.rateOf(arterial)[i] -= entering;
        x.rateOf(venous)[i] += leaving;
        x.rateOf(books)[i] += booked;
    }

    /** Writes the slopes of the same, {@code made} and {@code booked} per use. */
    void partials(Rows x, int i, double flowShare, double madePerUse, double bookedPerUse) {
        double flow = flowShare * x.of(output)[i];
        double before = flowShare * x.of(arterialContent)[i];
        double after = flowShare * x.of(content)[i];
        x.of(storeUse)[i] = madePerUse;
        x.of(booksUse)[i] = bookedPerUse;
        x.of(storeOutput)[i] = before - after;
        x.of(storeArterial)[i] = flow;
        x.of(storeContent)[i] = -flow;
        x.of(arterialOutput)[i] = -before;
        x.of(arterialArterial)[i] = -flow;
        x.of(venousOutput)[i] = after;
        x.of(venousContent)[i] = flow;
    }
}
