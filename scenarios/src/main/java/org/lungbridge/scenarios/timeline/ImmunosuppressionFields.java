package org.lungbridge.scenarios.timeline;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.Cyclophosphamide;
import org.lungbridge.scenarios.document.Ivig;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Methylprednisolone;
import org.lungbridge.scenarios.document.Rituximab;
import org.lungbridge.scenarios.document.SetCalcineurinInhibitor;
import org.lungbridge.scenarios.document.SetMycophenolate;
import org.lungbridge.scenarios.document.SetPrednisolone;
import org.lungbridge.scenarios.document.TimelineOrder;

/** The fields of orders against the disease. */
final class ImmunosuppressionFields {
    private ImmunosuppressionFields() {}

    /** The fields, or null if the order is another one. */
    static @Nullable OrderFields of(TimelineOrder order) {
        if (order instanceof SetPrednisolone set) {
            return daily(set.dailyDose());
        }
        if (order instanceof SetMycophenolate set) {
            return daily(set.dailyDose());
        }
        if (order instanceof SetCalcineurinInhibitor set) {
            return daily(set.dailyDose());
        }
        Measure dose = dose(order);
        return dose == null ? null : DrugFields.put(new OrderFields(), "dose", dose);
    }

    private static OrderFields daily(Measure dose) {
        return new OrderFields().put("dailyDose", dose);
    }

    private static @Nullable Measure dose(TimelineOrder order) {
        if (order instanceof Methylprednisolone given) {
            return given.dose();
        }
        if (order instanceof Cyclophosphamide given) {
            return given.dose();
        }
        if (order instanceof Rituximab given) {
            return given.dose();
        }
        return order instanceof Ivig given ? given.dose() : null;
    }
}
