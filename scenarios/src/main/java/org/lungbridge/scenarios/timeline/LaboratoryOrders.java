package org.lungbridge.scenarios.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lungbridge.engine.Order;
import org.lungbridge.laboratory.Method;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.laboratory.Request;
import org.lungbridge.laboratory.SampleOrders;
import org.lungbridge.scenarios.document.AssayMethod;
import org.lungbridge.scenarios.document.DrawSample;
import org.lungbridge.scenarios.document.LabTest;
import org.lungbridge.scenarios.document.Laboratory;
import org.lungbridge.scenarios.document.StandingTest;
import org.lungbridge.scenarios.document.Urgency;
import org.lungbridge.scenarios.document.WireName;
import org.lungbridge.scenarios.reading.KnownDevices;

/** Samples of a document as orders: those of the timeline and those on a schedule. */
final class LaboratoryOrders {
    private static final String TIMELINE = "timeline";
    private static final String SCHEDULE = "schedule";

    private final Map<LabTest, StandingTest> standing;
    private final KnownDevices devices;

    LaboratoryOrders(@Nullable Laboratory laboratory, KnownDevices devices) {
        this.standing = laboratory == null ? Map.of() : laboratory.written();
        this.devices = devices;
    }

    /** The sample of a timeline; what it leaves open is as written for the laboratory. */
    Order of(int sequence, DrawSample sample) {
        List<Request> requests = new ArrayList<>();
        for (LabTest test : sample.tests()) {
            AssayMethod method = sample.method() == null || !panel(test).takes(Method.NETWORK) ? null : sample.method();
            requests.add(request(test, deviceFor(test, sample.device()), method));
        }
        return SampleOrders.once(sample.drawn(), sequence, TIMELINE, sample.urgency() == Urgency.URGENT, requests);
    }

    /** The samples on a schedule. */
    List<Order> scheduled() {
        List<Order> orders = new ArrayList<>();
        standing.forEach((test, written) -> {
            if (written.interval() != null) {
                double first = written.first() == null ? 0 : written.first().engineValue();
                double interval = written.interval().engineValue();
                List<Request> requests = List.of(request(test, null, null));
                orders.add(SampleOrders.standing(first, interval, orders.size(), SCHEDULE, requests));
            }
        });
        return orders;
    }

    private @Nullable String deviceFor(LabTest test, @Nullable String device) {
        Collection<String> able = devices.measuring(WireName.of(test));
        return device != null && able.contains(device) ? device : null;
    }

    private Request request(LabTest test, @Nullable String device, @Nullable AssayMethod method) {
        StandingTest usual = standing.get(test);
        String chosen = device == null && usual != null ? usual.device() : device;
        AssayMethod how = method == null && usual != null ? usual.method() : method;
        return new Request(
                panel(test),
                chosen == null ? "" : chosen,
                how == null ? Method.ALGEBRAIC : Method.of(WireName.of(how)));
    }

    private static Panel panel(LabTest test) {
        return Panel.find(WireName.of(test)).orElseThrow();
    }
}
