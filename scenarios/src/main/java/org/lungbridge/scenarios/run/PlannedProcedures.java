package org.lungbridge.scenarios.run;

import java.util.List;
import org.lungbridge.scenarios.document.Bronchoscopy;
import org.lungbridge.scenarios.document.ChangeTube;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.TimelineOrder;

/** What is on the list of procedures, so that staff can hold the anticoagulant beforehand: bronchoscopies and new tubes. */
final class PlannedProcedures {
    private PlannedProcedures() {}

    /** When they are planned, s. */
    static List<Double> of(Scenario scenario) {
        return scenario.timeline().stream()
                .filter(PlannedProcedures::isProcedure)
                .map(order -> order.at().engineValue())
                .toList();
    }

    private static boolean isProcedure(TimelineOrder order) {
        return order instanceof Bronchoscopy || order instanceof ChangeTube;
    }
}
