package org.lungbridge.care.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderInterpreter;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.laboratory.Measurand;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Breathing;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/**
 * A bed on paper: what shows at it is written down, orders turn what they name and are kept, hours pass by rounds. A patient of 60
 * kg on a ventilator (FiO2 0.6, PEEP 10 cmH2O, 24 breaths of 360 mL), quiet and pink, without ECMO.
 */
final class PaperBed implements LaneAccess, OrderInterpreter {
    static final double HOUR = 3600;

    private static final Map<String, Quantity> KNOBS = Map.ofEntries(
            Map.entry("FiO2", Ventilator.FIO2),
            Map.entry("PEEP", Ventilator.PEEP),
            Map.entry("tidalVolume", Ventilator.SET_TIDAL_VOLUME),
            Map.entry("respiratoryRate", Ventilator.RATE),
            Map.entry("pressureSupport", Ventilator.INSPIRATORY_PRESSURE),
            Map.entry("speed", Ecmo.SPEED),
            Map.entry("sweep", Ecmo.SWEEP),
            Map.entry("FdO2", Ecmo.FDO2),
            Map.entry("depth", Breathing.SEDATION_DEPTH),
            Map.entry("block", Breathing.NEUROMUSCULAR_BLOCK));

    /** Orders the ward has carried out. */
    final List<Order> given = new ArrayList<>();
    /** Samples that were drawn. */
    final List<Order> samples = new ArrayList<>();
    /** Lines staff have written: what and detail. */
    final List<String> lines = new ArrayList<>();

    private final Map<String, Double> shown = new HashMap<>();
    private final List<Order> file = new ArrayList<>();
    private final PriorityQueue<Order> queue = new PriorityQueue<>((a, b) ->
            a.time() != b.time() ? Double.compare(a.time(), b.time()) : a.rank().compareTo(b.rank()));
    private final Rounds rounds;
    private final Set<String> missing;
    private double time;

    PaperBed(Duty... duties) {
        this(Set.of(), duties);
    }

    /** A ward that does not know some orders. */
    PaperBed(Set<String> missing, Duty... duties) {
        this.missing = missing;
        Course course = new Course("course", HOUR, HOUR, List.of(duties));
        this.rounds = new Rounds(course, this, kind -> !missing.contains(kind));
        queue.addAll(Rounds.orders(course));
        show(Body.WEIGHT, 60);
        show(Body.PREDICTED_WEIGHT, 60);
        show(Blood.PULSE_SATURATION, 0.93);
        show(Blood.TEMPERATURE, 37);
        show(Circulation.ARTERIAL_PRESSURE, 68);
        show(Circulation.RIGHT_ATRIAL_PRESSURE, 8);
        show(Circulation.NOREPINEPHRINE, 0);
        show(Ventilator.FIO2, 0.6);
        show(Ventilator.PEEP, 10);
        show(Ventilator.TOTAL_PEEP, 10);
        show(Ventilator.SET_TIDAL_VOLUME, 360);
        show(Ventilator.MEASURED_TIDAL_VOLUME, 360);
        show(Ventilator.RATE, 24);
        show(Ventilator.MEASURED_RATE, 24);
        show(Ventilator.MEASURED_DRIVING_PRESSURE, 12);
        show(Ventilator.MEASURED_COMPLIANCE, 30);
        show(Ventilator.PEAK_PRESSURE, 25);
        show(Ventilator.PRESSURE_SUPPORT, 0);
        show(Ventilator.INSPIRATORY_PRESSURE, 0);
        show(Breathing.SEDATION_DEPTH, 1);
        show(Breathing.NEUROMUSCULAR_BLOCK, 0);
        show(Ecmo.CONNECTED, 0);
        show(Ecmo.SPEED, 3000);
        show(Ecmo.SWEEP, 3);
        show(Ecmo.FDO2, 1);
        show(Ecmo.CHATTER, 0);
        show(Ecmo.INLET_PRESSURE, -40);
        show(Ecmo.POST_PO2, 400);
        show(Lung.POSITION, 0);
        show(Lung.ALVEOLAR_BLEEDING, 0);
        show(Bleeding.OTHER_FLOW, 0);
        show(Kidney.FILTRATION, 1);
    }

    /** Something at the bed shows this value from now on, in its unit. */
    PaperBed show(Quantity quantity, double value) {
        shown.put(quantity.name(), quantity.unit().engine(value));
        return this;
    }

    PaperBed show(String quantity, double value) {
        shown.put(quantity, value);
        return this;
    }

    /** On ECMO from now on. */
    PaperBed onEcmo() {
        return show(Ecmo.CONNECTED, 1);
    }

    double shows(Quantity quantity) {
        return quantity.unit().of(get(quantity.name()));
    }

    /** A blood gas drawn and delivered now. */
    PaperBed gas(double po2, double pco2, double ph) {
        return result(
                Panel.BLOOD_GAS,
                Map.of(Measurand.ARTERIAL_PO2, po2, Measurand.ARTERIAL_PCO2, pco2, Measurand.ARTERIAL_PH, ph));
    }

    PaperBed result(Panel panel, Map<Measurand, Double> values) {
        Map<String, Double> numbers = new TreeMap<>(Map.of("drawn", time, "number", 0.0));
        Map<String, String> names = new TreeMap<>(Map.of("panel", panel.id(), "device", "paper"));
        values.forEach((measurand, value) -> {
            numbers.put("value." + measurand.id(), value);
            names.put("flag." + measurand.id(), "");
        });
        file.add(new Order(time, Rank.RESULT, 0, "laboratory", "result", numbers, names));
        return this;
    }

    /** Lets time pass until this hour, its round included. */
    PaperBed until(double hour) {
        while (!queue.isEmpty() && queue.peek().time() <= hour * HOUR) {
            Order next = queue.remove();
            time = next.time();
            OrderResult result = rounds.apply(next, this);
            if (!result.what().isEmpty()) {
                lines.add(result.what() + ": " + result.detail());
            }
            queue.addAll(result.followUps());
        }
        time = hour * HOUR;
        return this;
    }

    List<Double> hours(String kind) {
        return given.stream()
                .filter(order -> order.kind().equals(kind))
                .map(order -> order.time() / HOUR)
                .toList();
    }

    /** The numbers of a field of the orders of a kind, in a unit. */
    List<Double> values(String kind, String field, Unit unit) {
        return given.stream()
                .filter(order -> order.kind().equals(kind) && order.has(field))
                .map(order -> Math.rint(unit.of(order.value(field)) * 1e4) / 1e4)
                .toList();
    }

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        if (missing.contains(order.kind())) {
            throw new AssertionError("The order (%s) is not known here.".formatted(order.kind()));
        }
        (order.rank() == Rank.SAMPLE ? samples : given).add(order);
        order.values().forEach((field, value) -> {
            if (KNOBS.containsKey(field)) {
                shown.put(KNOBS.get(field).name(), value);
            }
        });
        switch (order.kind()) {
            case "start-ecmo" -> onEcmo();
            case "stop-ecmo" -> show(Ecmo.CONNECTED, 0);
            case "turn-prone" -> show(Lung.POSITION, 1);
            case "turn-supine" -> show(Lung.POSITION, 0);
            case "extubate" -> show("airway.support", 2);
            case "set-norepinephrine" -> show(Circulation.NOREPINEPHRINE, order.value("rate"));
            default -> {
                if (order.names().containsKey("mode")) {
                    boolean support = order.text("mode").equals("pressure-support");
                    show(Ventilator.PRESSURE_SUPPORT, support ? 1 : 0);
                }
            }
        }
        return OrderResult.changed(Effect.SLOW, order.kind(), "done");
    }

    @Override
    public int lane() {
        return 0;
    }

    @Override
    public double time() {
        return time;
    }

    @Override
    public boolean has(String quantity) {
        return shown.containsKey(quantity);
    }

    @Override
    public double get(String quantity) {
        Double value = shown.get(quantity);
        if (value == null) {
            throw new AssertionError("Nothing shows (%s) at this bed.".formatted(quantity));
        }
        return value;
    }

    @Override
    public void setSetting(String quantity, double value) {
        throw new AssertionError("Staff act by orders alone.");
    }

    @Override
    public void setParameter(String quantity, double value) {
        throw new AssertionError("Staff act by orders alone.");
    }

    @Override
    public void setState(String quantity, double value) {
        throw new AssertionError("Staff act by orders alone.");
    }

    @Override
    public int next(String counter) {
        throw new AssertionError("Nothing at a round is left to chance.");
    }

    @Override
    public void file(Order entry) {
        file.add(entry);
    }

    @Override
    public List<Order> filed() {
        return file;
    }
}
