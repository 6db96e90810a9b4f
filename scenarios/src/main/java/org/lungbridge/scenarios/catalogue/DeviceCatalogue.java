package org.lungbridge.scenarios.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.device.ecmo.Cannula;
import org.lungbridge.device.ecmo.Oxygenator;
import org.lungbridge.device.ecmo.Pump;
import org.lungbridge.laboratory.AssayDevices;
import org.lungbridge.laboratory.Channel;
import org.lungbridge.scenarios.document.DeviceKind;
import org.lungbridge.scenarios.document.WireName;
import org.lungbridge.scenarios.reading.DocumentReader;
import org.lungbridge.scenarios.reading.KnownDevices;

/** The devices and diseases that are known, by kind and id. */
public final class DeviceCatalogue implements KnownDevices {
    private final Map<String, PumpSheet> pumps;
    private final Map<String, OxygenatorSheet> oxygenators;
    private final Map<String, CannulaSheet> cannulas;
    private final Map<String, AssaySheet> assays;
    private final Map<String, DiseaseSheet> diseases;
    private final Map<String, CannulaSheet> draining = new LinkedHashMap<>();

    private DeviceCatalogue(
            Map<String, PumpSheet> pumps,
            Map<String, OxygenatorSheet> oxygenators,
            Map<String, CannulaSheet> cannulas,
            Map<String, AssaySheet> assays,
            Map<String, DiseaseSheet> diseases) {
        this.pumps = pumps;
        this.oxygenators = oxygenators;
        this.cannulas = cannulas;
        this.assays = assays;
        this.diseases = diseases;
        cannulas.forEach((id, sheet) -> {
            if (sheet.recirculationClass() != null) {
                draining.put(id, sheet);
            }
        });
    }

    /** The devices that come with the program. */
    public static DeviceCatalogue shipped() {
        return Holder.SHIPPED;
    }

    /** The pump with this id. */
    public Pump pump(String id) {
        return one(DeviceKind.PUMP, pumps, id).device();
    }

    /** The membrane lung with this id. */
    public Oxygenator oxygenator(String id) {
        return one(DeviceKind.OXYGENATOR, oxygenators, id).device();
    }

    /** The cannula with this id. */
    public Cannula cannula(String id) {
        return one(DeviceKind.CANNULA, cannulas, id).device();
    }

    /** What the disease with this id means. */
    public DiseaseSheet disease(String id) {
        return one(DeviceKind.DISEASE, diseases, id);
    }

    /** The devices of the laboratory. */
    public AssayDevices assays() {
        return new AssayDevices(assays.values().stream().map(AssaySheet::device).toList());
    }

    @Override
    public Collection<String> measuring(String test) {
        return assays.values().stream()
                .filter(sheet -> WireName.of(sheet.test()).equals(test))
                .map(AssaySheet::id)
                .toList();
    }

    @Override
    public Collection<String> scenarios() {
        return Shipped.ids("");
    }

    @Override
    public Collection<String> endpoints() {
        return Endpoints.ids();
    }

    @Override
    public byte[] scenario(String id) {
        return scenarios().contains(id) ? Shipped.bytes(Shipped.path("", id)) : new byte[0];
    }

    @Override
    public Collection<String> strategies() {
        return Shipped.strategies();
    }

    @Override
    public Collection<String> courses() {
        return Shipped.courses();
    }

    @Override
    public Collection<String> checklists() {
        return Shipped.ids(Shipped.CHECKLISTS);
    }

    @Override
    public byte[] strategy(String id) {
        return strategies().contains(id) ? Shipped.bytes(Shipped.strategyPath(id)) : new byte[0];
    }

    @Override
    public double[] reach(String test, String device) {
        double[] reach = {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
        for (AssaySheet sheet : assays.values()) {
            boolean asked = device.isEmpty() ? sheet.usual() : sheet.id().equals(device);
            if (asked && WireName.of(sheet.test()).equals(test)) {
                Channel channel = sheet.device().channels().get(0);
                reach[0] = channel.detectionLimit();
                reach[1] = channel.ceiling();
            }
        }
        return reach;
    }

    /** All data sheets of a kind, sorted by id. */
    public List<Sheet> sheets(DeviceKind kind) {
        return new ArrayList<>(shelf(kind).values());
    }

    @Override
    public Collection<String> ids(DeviceKind kind) {
        return shelf(kind).keySet();
    }

    @Override
    public double greatestSpeed(String pump) {
        PumpSheet sheet = pumps.get(pump);
        return sheet == null ? Double.POSITIVE_INFINITY : sheet.maxSpeed_rpm();
    }

    private Map<String, ? extends Sheet> shelf(DeviceKind kind) {
        return switch (kind) {
            case PUMP -> pumps;
            case OXYGENATOR -> oxygenators;
            case CANNULA -> cannulas;
            case DRAINAGE_CANNULA -> draining;
            case ASSAY -> assays;
            case DISEASE -> diseases;
        };
    }

    private static <T> T one(DeviceKind kind, Map<String, T> shelf, String id) {
        T sheet = shelf.get(id);
        if (sheet == null) {
            throw new IllegalArgumentException("The %s (%s) is unknown; known are (%s)."
                    .formatted(kind.noun(), id, String.join(", ", shelf.keySet())));
        }
        return sheet;
    }

    private static <T extends Record & Sheet> Map<String, T> read(DeviceKind kind, Class<T> type) {
        DocumentReader reader = new DocumentReader(KnownDevices.none());
        String folder = kind.folder();
        Map<String, T> shelf = new LinkedHashMap<>();
        for (String id : Shipped.ids(folder)) {
            String path = Shipped.path(folder, id);
            shelf.put(id, reader.read(path, Shipped.bytes(path), type));
        }
        return shelf;
    }

    /** Read on first use. */
    private static final class Holder {
        static final DeviceCatalogue SHIPPED = new DeviceCatalogue(
                read(DeviceKind.PUMP, PumpSheet.class),
                read(DeviceKind.OXYGENATOR, OxygenatorSheet.class),
                read(DeviceKind.CANNULA, CannulaSheet.class),
                read(DeviceKind.ASSAY, AssaySheet.class),
                read(DeviceKind.DISEASE, DiseaseSheet.class));
    }
}
