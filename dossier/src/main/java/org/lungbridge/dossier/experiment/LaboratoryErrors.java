package org.lungbridge.dossier.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.laboratory.AssayDevice;
import org.lungbridge.laboratory.AssayDevices;
import org.lungbridge.laboratory.Chart;
import org.lungbridge.laboratory.ClottingNetworks;
import org.lungbridge.laboratory.Laboratory;
import org.lungbridge.laboratory.Method;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.laboratory.Request;
import org.lungbridge.laboratory.Result;
import org.lungbridge.laboratory.ResultReader;
import org.lungbridge.laboratory.SampleOrders;
import org.lungbridge.scenarios.catalogue.DeviceCatalogue;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Liver;

/** What a device of the laboratory shows of the same blood, many times. */
final class LaboratoryErrors implements Experiment {
    private static final int SAMPLES = 2000;
    private static final double NORMAL_MAD = 0.6745;
    private static final double FAR = 5;
    private static final double TWO_OF_A_KIND = 1.96 * Math.sqrt(2);

    @Override
    public String id() {
        return "laboratory-errors";
    }

    @Override
    public String about() {
        return "Two thousand samples of the same blood are measured by a shipped device; middle, scatter and the limits of agreement of"
                + " two such measurements at an ACT of bypass are read, samples with heparin of the line left out.";
    }

    @Override
    public List<String> words() {
        return List.of("panel", "device");
    }

    @Override
    public List<Port> inputs() {
        return List.of(
                Port.of("truth", "as measured"),
                Port.usual("bypass", "s", 440),
                Port.usual("freeHemoglobin", "mg/dL", 7),
                Port.usual("bilirubin", "mg/dL", 1));
    }

    @Override
    public List<Port> outputs() {
        return List.of(
                Port.of("shown", "s"),
                Port.of("scatter", "s"),
                Port.of("variation", "%"),
                Port.of("agreement", "s"),
                Port.of("antiXaShown", "IU/mL"),
                Port.of("shortest", "min"),
                Port.of("longest", "min"));
    }

    @Override
    public Map<String, Double> run(Inputs in) {
        AssayDevices devices = DeviceCatalogue.shipped().assays();
        Panel panel = Panel.find(in.word("panel")).orElseThrow();
        Request usual = Request.of(panel);
        Request request =
                in.words().containsKey("device") ? new Request(panel, in.word("device"), Method.ALGEBRAIC) : usual;
        AssayDevice device = devices.of(request);
        double[] values = measured(devices, request, new Sampled(in));
        Arrays.sort(values);
        double middle = values[SAMPLES / 2];
        double[] off =
                Arrays.stream(values).map(v -> Math.abs(v - middle)).sorted().toArray();
        double most = FAR * off[SAMPLES / 2] / NORMAL_MAD;
        double[] clean =
                Arrays.stream(values).filter(v -> Math.abs(v - middle) <= most).toArray();
        double mean = Arrays.stream(clean).average().orElseThrow();
        double square = Arrays.stream(clean).map(v -> (v - mean) * (v - mean)).sum();
        double scatter = Math.sqrt(square / (clean.length - 1));
        return Map.of(
                "shown",
                mean,
                "scatter",
                scatter,
                "variation",
                100 * scatter / mean,
                "agreement",
                TWO_OF_A_KIND * scatter / mean * in.number("bypass"),
                "antiXaShown",
                middle,
                "shortest",
                device.shortest() / 60,
                "longest",
                device.longest() / 60);
    }

    private static double[] measured(AssayDevices devices, Request request, Sampled blood) {
        Laboratory laboratory = new Laboratory(
                devices,
                ClottingNetworks.none(),
                lane -> new Chance(5, 0),
                ResultReader.nobody(),
                (order, lane) -> OrderResult.nothing("", ""));
        for (int k = 0; k < SAMPLES; k++) {
            Order draw = SampleOrders.once(0, 0, "dossier", false, List.of(request));
            laboratory.apply(draw, blood).followUps().forEach(report -> laboratory.apply(report, blood));
        }
        return Chart.of(blood).all().stream().mapToDouble(Result::value).toArray();
    }

    /** Blood that is the same in every sample. */
    private static final class Sampled implements LaneAccess {
        private final Map<String, Double> values = new HashMap<>();
        private final Map<String, Integer> counters = new HashMap<>();
        private final List<Order> filed = new ArrayList<>();

        Sampled(Inputs in) {
            for (var test : List.of(Coagulation.ACT, Coagulation.ACT_HIGH_RANGE, Coagulation.APTT, Drug.ANTI_XA)) {
                values.put(test.name(), test.unit().engine(in.number("truth")));
            }
            var free = Coagulation.FREE_HEMOGLOBIN_LEVEL;
            values.put(free.name(), free.unit().engine(10 * in.number("freeHemoglobin")));
            values.put(Liver.BILIRUBIN.name(), Liver.BILIRUBIN.unit().engine(10 * in.number("bilirubin")));
        }

        @Override
        public int lane() {
            return 0;
        }

        @Override
        public double time() {
            return 0;
        }

        @Override
        public boolean has(String quantity) {
            return true;
        }

        @Override
        public double get(String quantity) {
            return values.getOrDefault(quantity, 0.0);
        }

        @Override
        public void setSetting(String quantity, double value) {
            throw new UnsupportedOperationException(quantity);
        }

        @Override
        public void setParameter(String quantity, double value) {
            throw new UnsupportedOperationException(quantity);
        }

        @Override
        public void setState(String quantity, double value) {
            throw new UnsupportedOperationException(quantity);
        }

        @Override
        public int next(String counter) {
            return counters.merge(counter, 1, Integer::sum) - 1;
        }

        @Override
        public void file(Order entry) {
            filed.add(entry);
        }

        @Override
        public List<Order> filed() {
            return filed;
        }
    }
}
