package org.lungbridge.scenarios.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lungbridge.care.Product;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.catalogue.DeviceCatalogue;
import org.lungbridge.scenarios.document.Bleed;
import org.lungbridge.scenarios.document.ClampEcmo;
import org.lungbridge.scenarios.document.DrawSample;
import org.lungbridge.scenarios.document.EcmoCircuit;
import org.lungbridge.scenarios.document.Equipment;
import org.lungbridge.scenarios.document.Fault;
import org.lungbridge.scenarios.document.GiveFluid;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Note;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Picture;
import org.lungbridge.scenarios.document.PlateletProduct;
import org.lungbridge.scenarios.document.ReleaseLine;
import org.lungbridge.scenarios.document.RepositionCannula;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.SetAlveolarBleeding;
import org.lungbridge.scenarios.document.SetEcmo;
import org.lungbridge.scenarios.document.SetInflammation;
import org.lungbridge.scenarios.document.SetNeuromuscularBlock;
import org.lungbridge.scenarios.document.SetNorepinephrine;
import org.lungbridge.scenarios.document.SetSedation;
import org.lungbridge.scenarios.document.SetVentilator;
import org.lungbridge.scenarios.document.StartEcmo;
import org.lungbridge.scenarios.document.StopEcmo;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.scenarios.document.TransfuseCryoprecipitate;
import org.lungbridge.scenarios.document.TransfusePlasma;
import org.lungbridge.scenarios.document.TransfusePlatelets;
import org.lungbridge.scenarios.document.TransfuseRedCells;
import org.lungbridge.scenarios.document.TubeClot;
import org.lungbridge.scenarios.document.UnclampEcmo;
import org.lungbridge.scenarios.document.WireName;

/** Turns the timeline of a scenario into orders of the engine; the rules are in the description of this package. */
public final class TimelineOrders {
    /** Volume of a unit of red cells (L), which brings 60 g of hemoglobin; a design choice. */
    public static final double RED_CELL_UNIT_L = Product.RED_CELLS.liters();

    /** Platelets of an adult dose (10⁹), from one donor or a pool of five; usual content, recalled. */
    public static final double PLATELETS_PER_UNIT = 350;

    private static final double PLATELET_UNIT_L = 0.25;
    private static final double PLATELET_POOL_L = 0.30;
    /** Volume of a unit of cryoprecipitate (L), which brings 225 mg of fibrinogen. */
    private static final double CRYOPRECIPITATE_UNIT_L = 0.020;

    private final Scenario scenario;
    private final LaboratoryOrders laboratory;
    private final List<Order> orders = new ArrayList<>();
    private final List<Lasting> fluids = new ArrayList<>();
    private final List<Lasting> redCells = new ArrayList<>();
    private final List<Lasting> plasmas = new ArrayList<>();
    private final List<Lasting> platelets = new ArrayList<>();
    private final List<Lasting> cryoprecipitates = new ArrayList<>();
    private final List<Lasting> bleedings = new ArrayList<>();
    private final List<Lasting> alveolarBleedings = new ArrayList<>();

    private TimelineOrders(Scenario scenario) {
        this.scenario = scenario;
        this.laboratory = new LaboratoryOrders(scenario.laboratory(), DeviceCatalogue.shipped());
    }

    /**
     * The orders for the one patient of a scenario, in the order of time; at the same time in that of the file. Samples on
     * a schedule are among them.
     */
    public static List<Order> of(Scenario scenario) {
        TimelineOrders timeline = new TimelineOrders(scenario);
        for (int i = 0; i < scenario.timeline().size(); i++) {
            timeline.add(i, scenario.timeline().get(i));
        }
        timeline.orders.addAll(timeline.flowing());
        timeline.orders.addAll(Lasting.replacing("bleed", timeline.bleedings));
        timeline.orders.addAll(Lasting.replacing("set-alveolar-bleeding", timeline.alveolarBleedings));
        timeline.orders.addAll(timeline.laboratory.scheduled());
        return timeline.orders.stream()
                .sorted(Comparator.comparingDouble(Order::time).thenComparingInt(Order::sequence))
                .toList();
    }

    /**
     * Orders that somebody else than the timeline gives, at the times of the documents and so much later (s). What flows is
     * added to what others give.
     */
    public static List<Order> signed(Scenario scenario, List<TimelineOrder> written, String actor, double delay) {
        TimelineOrders given = new TimelineOrders(scenario);
        for (int i = 0; i < written.size(); i++) {
            given.add(i, written.get(i));
        }
        given.orders.addAll(given.flowing());
        given.orders.addAll(Lasting.replacing("bleed", given.bleedings));
        given.orders.addAll(Lasting.replacing("set-alveolar-bleeding", given.alveolarBleedings));
        return given.orders.stream()
                .sorted(Comparator.comparingDouble(Order::time).thenComparingInt(Order::sequence))
                .map(order -> new Order(
                        order.time() + delay,
                        order.rank(),
                        order.sequence(),
                        actor,
                        order.kind(),
                        order.values(),
                        order.names()))
                .toList();
    }

    private List<Order> flowing() {
        List<Order> flowing = new ArrayList<>(Lasting.addedUp("give-fluid", fluids));
        flowing.addAll(Lasting.addedUp("transfuse-red-cells", redCells));
        flowing.addAll(Lasting.addedUp("transfuse-plasma", plasmas));
        flowing.addAll(Lasting.addedUp("transfuse-platelets", platelets));
        flowing.addAll(Lasting.addedUp("transfuse-cryoprecipitate", cryoprecipitates));
        return flowing;
    }

    private void add(int sequence, TimelineOrder order) {
        double time = order.at().engineValue();
        if (order instanceof GiveFluid fluid) {
            fluids.add(lasting(sequence, time, fluid.volume().engineValue(), fluid.over()));
        } else if (order instanceof TransfuseRedCells cells) {
            redCells.add(lasting(sequence, time, cells.units() * RED_CELL_UNIT_L, cells.over()));
        } else if (order instanceof TransfusePlasma plasma) {
            plasmas.add(lasting(sequence, time, volume_L(plasma.volume()), plasma.over()));
        } else if (order instanceof TransfusePlatelets concentrate) {
            platelets.add(platelets(sequence, time, concentrate));
        } else if (order instanceof TransfuseCryoprecipitate cryoprecipitate) {
            double volume = cryoprecipitate.units() * CRYOPRECIPITATE_UNIT_L;
            cryoprecipitates.add(lasting(sequence, time, volume, cryoprecipitate.over()));
        } else if (order instanceof Bleed bleed) {
            bleedings.add(bleeding(sequence, time, bleed.rate(), bleed.lasting()));
        } else if (order instanceof SetAlveolarBleeding bleed) {
            alveolarBleedings.add(bleeding(sequence, time, bleed.rate(), bleed.lasting()));
        } else if (order instanceof DrawSample sample) {
            orders.add(laboratory.of(sequence, sample));
        } else {
            Rank rank = order instanceof Fault ? Rank.FAULT : Rank.ORDER;
            orders.add(fields(order).at(time, rank, sequence, order.kind()));
        }
    }

    private static Lasting bleeding(int sequence, double start, Measure rate, @Nullable Measure lasts) {
        double end = lasts == null ? Double.POSITIVE_INFINITY : start + lasts.engineValue();
        return new Lasting(sequence, start, end, rate.engineValue());
    }

    private static Lasting lasting(int sequence, double start, double volume, Measure over) {
        double duration = over.engineValue();
        return new Lasting(sequence, start, start + duration, volume / duration);
    }

    /** A volume, which may be written by actual weight. */
    private double volume_L(Measure written) {
        boolean byWeight = written.unit() == Unit.ML_PER_KG;
        return written.engineValue()
                * (byWeight ? scenario.onlyPatient().weight().engineValue() : 1);
    }

    private static Lasting platelets(int sequence, double start, TransfusePlatelets concentrate) {
        double duration = concentrate.over().engineValue();
        boolean pooled = concentrate.product() == PlateletProduct.POOLED;
        double volume = concentrate.units() * (pooled ? PLATELET_POOL_L : PLATELET_UNIT_L);
        return new Lasting(
                sequence,
                start,
                start + duration,
                Map.of("rate", volume / duration, "platelets", concentrate.units() * PLATELETS_PER_UNIT / duration));
    }

    private OrderFields fields(TimelineOrder order) {
        OrderFields drug = DrugFields.of(order);
        if (drug != null) {
            return drug;
        }
        if (order instanceof Fault fault) {
            return FaultFields.of(fault);
        }
        OrderFields repair = RepairFields.of(order);
        if (repair != null) {
            return repair;
        }
        OrderFields liberation = LiberationFields.of(order);
        if (liberation != null) {
            return liberation;
        }
        if (order instanceof StartEcmo start) {
            return circuit(settings(start));
        }
        if (order instanceof SetEcmo set) {
            return settings(set);
        }
        if (order instanceof SetVentilator set) {
            return settings(set);
        }
        if (order instanceof SetNorepinephrine set) {
            return new OrderFields().put("rate", set.rate());
        }
        if (order instanceof SetSedation set) {
            return new OrderFields()
                    .put("oxygenDemandFactor", set.oxygenDemandFactor())
                    .put("depth", set.depth());
        }
        if (order instanceof Note note) {
            return new OrderFields().name("text", note.text());
        }
        if (order instanceof SetInflammation set) {
            return new OrderFields().put("inflammation", set.inflammation());
        }
        if (order instanceof SetNeuromuscularBlock set) {
            return new OrderFields().put("block", set.block());
        }
        if (order instanceof TubeClot clot) {
            return new OrderFields().put("share", clot.share());
        }
        if (order instanceof ClampEcmo
                || order instanceof UnclampEcmo
                || order instanceof StopEcmo
                || order instanceof ReleaseLine
                || order instanceof RepositionCannula) {
            return new OrderFields();
        }
        if (order instanceof Picture picture) {
            return PictureFields.of(picture, scenario.onlyPatient());
        }
        return ExchangeFields.of(order);
    }

    private static OrderFields settings(StartEcmo start) {
        return new OrderFields()
                .put("speed", start.speed())
                .put("sweep", start.sweep())
                .put("FdO2", start.fdO2())
                .put("waterTemperature", start.waterTemperature());
    }

    private static OrderFields settings(SetEcmo set) {
        return new OrderFields()
                .put("speed", set.speed())
                .put("sweep", set.sweep())
                .put("FdO2", set.fdO2())
                .put("waterTemperature", set.waterTemperature());
    }

    private OrderFields settings(SetVentilator set) {
        return new OrderFields()
                .name("mode", set.mode() == null ? null : WireName.of(set.mode()))
                .put("FiO2", set.fiO2())
                .put("PEEP", set.peep())
                .put("tidalVolume", tidalVolume_L(set.tidalVolume(), scenario.onlyPatient()))
                .put("inspiratoryPressure", set.inspiratoryPressure())
                .put("respiratoryRate", set.respiratoryRate())
                .put("inspiratoryFraction", set.writtenInspiratoryFraction())
                .put("pressureSupport", set.pressureSupport())
                .put("backupRate", set.backupRate())
                .put("pressureLimit", set.pressureLimit())
                .put("pressureHigh", set.pressureHigh())
                .put("pressureLow", set.pressureLow())
                .put("timeHigh", set.timeHigh())
                .put("timeLow", set.timeLow());
    }

    /** A tidal volume (L), which may be written per kg of predicted body weight; null where none is written. */
    public static @Nullable Double tidalVolume_L(@Nullable Measure written, Patient patient) {
        if (written == null) {
            return null;
        }
        boolean perWeight = written.unit() == Unit.ML_PER_KG;
        return written.engineValue() * (perWeight ? patient.predictedBodyWeight_kg() : 1);
    }

    private OrderFields circuit(OrderFields fields) {
        Equipment equipment = scenario.equipment();
        EcmoCircuit ecmo = equipment == null ? null : equipment.ecmo();
        if (ecmo == null) {
            throw new IllegalStateException("The scenario (" + scenario.id() + ") starts an ECMO it does not have.");
        }
        return fields.put("primeVolume", ecmo.primeVolume())
                .name("pump", ecmo.pump())
                .name("oxygenator", ecmo.oxygenator())
                .name("drainageCannula", ecmo.drainage().cannula())
                .name("drainageSite", WireName.of(ecmo.drainage().site()))
                .name("returnCannula", ecmo.giveBack().cannula())
                .name("returnSite", WireName.of(ecmo.giveBack().site()));
    }
}
