package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.engine.Simulation;
import org.lungbridge.model.Model;
import org.lungbridge.physiology.lung.HeldLung;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.CtScan;
import org.lungbridge.vocabulary.Fault;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** What suction, bronchoscopy, tube change and radiograph take, book and say. */
class AirwayProceduresTest {
    private static final LungResolution LUNG = new LungResolution(8, 1);

    /** A lane of numbers in engine units, by name. */
    private static final class Lane implements LaneAccess {
        private final Map<String, Double> values = new HashMap<>();
        private final Map<String, Integer> counters = new HashMap<>();

        Lane(double alveolar_mL, double fresh_mL, double airway_mL) {
            for (int i = 0; i < LUNG.units(); i++) {
                with(Lung.ALVEOLAR_BLOOD.at(i), alveolar_mL * LUNG.share(i)).with(Lung.EDEMA.at(i), 20);
            }
            double share = alveolar_mL > 0 ? fresh_mL / alveolar_mL : 1;
            with(Lung.FRESH_BLOOD, fresh_mL).with(Lung.AIRWAY_BLOOD, airway_mL);
            with(Lung.AIRWAY_FRESH_BLOOD, share * airway_mL);
            with(Audit.LUNG_REMOVED, 0).with(Ventilator.TUBE_OBSTRUCTION, 0);
            with(Ventilator.TUBE_CLOT_HAZARD, 0.7).with(Ventilator.TUBE_CLOT_THRESHOLD, 0.7);
        }

        Lane with(Quantity quantity, double value) {
            values.put(quantity.name(), quantity.unit().engine(value));
            return this;
        }

        double of(Quantity quantity) {
            return quantity.unit().of(get(quantity.name()));
        }

        double lung_mL() {
            double sum = of(Lung.AIRWAY_BLOOD);
            for (int i = 0; i < LUNG.units(); i++) {
                sum += of(Lung.ALVEOLAR_BLOOD.at(i)) + of(Lung.EDEMA.at(i));
            }
            return sum;
        }

        double everything_mL() {
            return lung_mL() + 1000 * of(Audit.LUNG_REMOVED);
        }

        @Override
        public int lane() {
            return 3;
        }

        @Override
        public double time() {
            return 60;
        }

        @Override
        public boolean has(String quantity) {
            return values.containsKey(quantity);
        }

        @Override
        public double get(String quantity) {
            Double value = values.get(quantity);
            if (value == null) {
                throw new IllegalArgumentException(quantity);
            }
            return value;
        }

        @Override
        public void setSetting(String quantity, double value) {
            values.put(quantity, value);
        }

        @Override
        public void setParameter(String quantity, double value) {
            values.put(quantity, value);
        }

        @Override
        public void setState(String quantity, double value) {
            values.put(quantity, value);
        }

        @Override
        public int next(String counter) {
            return counters.merge(counter, 1, Integer::sum) - 1;
        }
    }

    private static Order order(String kind, Map<String, Double> values) {
        return new Order(60, Rank.ORDER, 0, "test", kind, values, Map.of());
    }

    private static OrderResult suction(Lane lane) {
        return Suctioning.apply(order("suction", Map.of()), lane);
    }

    private static OrderResult scope(Lane lane, Map<String, Double> values) {
        return Bronchoscopy.apply(order("bronchoscopy", values), lane);
    }

    @ParameterizedTest
    @CsvSource({"0, no blood", "3, streaks of blood", "17, 'bloody, 15 mL'", "70, 'gross fresh blood, 60 mL'"})
    void suctionSaysWhatCame(double airway_mL, String words) {
        assertThat(suction(new Lane(400, 300, airway_mL)).detail()).isEqualTo(words);
    }

    /** Aging of 36 h: 60 % is fresh after 18 h, 20 % after 58 h. */
    @ParameterizedTest
    @CsvSource({
        "0.95, gross fresh blood",
        "0.62, gross fresh blood",
        "0.5, gross dark blood",
        "0.1, gross old brown blood"
    })
    void bloodDarkensAndBrownsWithItsAge(double fresh, String words) {
        assertThat(suction(new Lane(400, 400 * fresh, 70)).detail()).isEqualTo(words + ", 60 mL");
    }

    @Test
    void freshBloodLeavesInProportion() {
        Lane lane = new Lane(400, 300, 70);
        suction(lane);
        assertThat(lane.of(Lung.AIRWAY_FRESH_BLOOD) / lane.of(Lung.AIRWAY_BLOOD))
                .isCloseTo(0.75, within(1e-12));
        assertThat(lane.of(Lung.FRESH_BLOOD)).isCloseTo(300, within(1e-12));
        scope(lane, Map.of());
        double left = 0;
        for (int i = 0; i < LUNG.units(); i++) {
            left += lane.of(Lung.ALVEOLAR_BLOOD.at(i));
        }
        assertThat(left).isLessThan(0.95 * 400);
        assertThat(lane.of(Lung.FRESH_BLOOD) / left).isCloseTo(0.75, within(1e-12));
        assertThat(lane.of(Lung.AIRWAY_FRESH_BLOOD) / lane.of(Lung.AIRWAY_BLOOD))
                .isCloseTo(0.75, within(1e-12));
    }

    @Test
    void whatSuctionTakesIsBookedAndNothingElseMoves() {
        Lane lane = new Lane(400, 300, 70).with(Ventilator.TUBE_OBSTRUCTION, 0.6);
        double before = lane.everything_mL();
        OrderResult result = suction(lane);
        assertThat(result.effect()).isEqualTo(Effect.FULL);
        assertThat(result.detail()).contains("clot fragments");
        assertThat(lane.everything_mL()).isCloseTo(before, within(1e-12 * before));
        assertThat(lane.of(Audit.LUNG_REMOVED)).isCloseTo(0.85 * 0.070, within(1e-15));
        assertThat(lane.of(Lung.AIRWAY_BLOOD)).isCloseTo(0.15 * 70, within(1e-12));
        assertThat(lane.of(Ventilator.TUBE_OBSTRUCTION)).isCloseTo(0.36, within(1e-12));
        assertThat(suction(new Lane(400, 300, 70)).effect()).isEqualTo(Effect.SLOW);
        assertThat(suction(new Lane(400, 300, 0)).effect()).isEqualTo(Effect.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({"800, 600, 60", "0, 0, 0", "0, 0, 80", "300, 10, 5"})
    void lavageBooksWhatGoesInAndOut(double alveolar, double fresh, double airway) {
        Lane lane = new Lane(alveolar, fresh, airway).with(Ventilator.TUBE_OBSTRUCTION, 0.6);
        double before = lane.everything_mL();
        double lungBefore = lane.lung_mL();
        scope(lane, Map.of());
        assertThat(lane.everything_mL()).isCloseTo(before, within(1e-12 * before));
        assertThat(lane.of(Ventilator.TUBE_OBSTRUCTION)).isZero();
        assertThat(lane.of(Lung.EDEMA.at(2))).isCloseTo(20 + 75, within(1e-9));
        assertThat(lungBefore - lane.lung_mL()).isCloseTo(1000 * lane.of(Audit.LUNG_REMOVED), within(1e-9));
    }

    @Test
    void bloodFromTheAirSpacesReddensLaterAliquotsMore() {
        assertThat(scope(new Lane(800, 600, 0), Map.of()).detail())
                .contains("increasingly bloody (compatible with alveolar hemorrhage)");
        assertThat(scope(new Lane(800, 600, 20), Map.of()).detail()).contains("increasingly bloody");
        assertThat(scope(new Lane(0, 0, 100), Map.of()).detail()).contains("first aliquot blood-stained", "clearing");
        assertThat(scope(new Lane(0, 0, 0), Map.of()).detail())
                .isEqualTo("airways: no blood; lavage 3 × 50 mL, 75 mL returned: aliquots clear");
        assertThat(scope(new Lane(800, 600, 0), Map.of("aliquots", 0.0)).detail())
                .isEqualTo("airways: no blood");
        assertThatThrownBy(() -> scope(new Lane(0, 0, 0), Map.of("aliquots", 9.0)))
                .hasMessageContaining("9");
    }

    @Test
    void newTubeIsOpen() {
        Lane lane = new Lane(400, 300, 40).with(Ventilator.TUBE_OBSTRUCTION, 0.6);
        double before = lane.everything_mL();
        assertThat(TubeChange.apply(order("change-tube", Map.of()), lane).detail())
                .isEqualTo("new tube; clot in the old one over 60 % of its bore");
        assertThat(lane.of(Ventilator.TUBE_OBSTRUCTION)).isZero();
        assertThat(lane.everything_mL()).isCloseTo(before, within(1e-12 * before));
    }

    @ParameterizedTest
    @CsvSource({
        "1.8, 1.7, 1.9, 1.8, 'dense opacities in all four quadrants, air bronchograms; score 7 of 8'",
        "0.01, 0.01, 0.03, 0.02, 'clear lung fields; score 0 of 8'",
        "0.4, 0.2, 1.5, 1.1, 'right upper hazy opacity, left upper clear, right lower dense opacity,"
                + " left lower patchy opacities, air bronchograms; score 3 of 8'"
    })
    void radiographIsReportedByQuadrant(double a, double b, double c, double e, String report) {
        Lane lane = new Lane(0, 0, 0).with(Lung.RADIOGRAPH_SCORE, a + b + c + e).with(Fault.PLEURAL_GAS, 0);
        double[] shades = {a, b, c, e};
        for (int q = 0; q < 4; q++) {
            lane.with(Lung.RADIOGRAPH_QUADRANT.at(q), shades[q]);
        }
        OrderResult result = ChestRadiograph.apply(order("radiograph", Map.of()), lane);
        assertThat(result.detail()).isEqualTo(report);
        assertThat(result.effect()).isEqualTo(Effect.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "0.30, 0.20, 0.20, 0.30, 0, 0.5, '', 'ground glass 30 %, consolidation 20 %, scar 20 %, clear 30 % of the lung;"
                + " air bronchograms; mild interlobular septal thickening; reticulation with traction bronchiectasis;"
                + " more in the back (front 55 %, back 85 % not clear); score 230 (100 clear to 600 honeycombed)'",
        "0.02, 0.00, 0.00, 0.98, 0, 0.0, '', 'ground glass 2 %, consolidation 0 %, scar 0 %, clear 98 % of the lung;"
                + " more in the back (front 55 %, back 85 % not clear); score 230 (100 clear to 600 honeycombed)'",
        "0.10, 0.05, 0.40, 0.45, 0.5, 0.7, 'usual interstitial pneumonia (UIP)', 'ground glass 10 %, consolidation 5 %,"
                + " scar 40 %, clear 45 % of the lung; marked interlobular septal thickening; reticulation with traction"
                + " bronchiectasis; honeycombing; more in the back (front 55 %, back 85 % not clear); pattern of usual"
                + " interstitial pneumonia (UIP); score 230 (100 clear to 600 honeycombed)'"
    })
    void tomographyIsReportedAsFindings(
            double ground,
            double dense,
            double scar,
            double clear,
            double comb,
            double septa,
            String pattern,
            String report) {
        Lane lane = new Lane(0, 0, 0)
                .with(CtScan.GROUND_GLASS, ground)
                .with(CtScan.CONSOLIDATED, dense)
                .with(CtScan.SCARRED, scar)
                .with(CtScan.CLEAR, clear)
                .with(CtScan.HONEYCOMBED, comb)
                .with(CtScan.SEPTA, septa)
                .with(CtScan.OPAQUE.at(0), 0.55)
                .with(CtScan.OPAQUE.at(1), 0.85)
                .with(CtScan.SCORE, 230);
        Map<String, String> names = pattern.isEmpty() ? Map.of() : Map.of(ChestCt.PATTERN, pattern);
        Order order = new Order(0, Rank.ORDER, 0, "timeline", "chest-ct", Map.of(), names);
        OrderResult result = ChestCt.apply(order, lane);
        assertThat(result.detail()).isEqualTo(report);
        assertThat(result.effect()).isEqualTo(Effect.NOTHING);
    }

    @Test
    void everyClotFillsPartOfWhatIsOpenAndDrawsTheNextThreshold() {
        TubeClot clot = new TubeClot((lane, count) -> lane + 10 * count);
        Lane lane = new Lane(0, 0, 0);
        Order order = clot.follow(lane);
        assertThat(order.kind()).isEqualTo(TubeClot.KIND);
        assertThat(clot.apply(order, lane).detail()).isEqualTo("clot fills 60 % of the tube");
        assertThat(lane.of(Ventilator.TUBE_CLOT_THRESHOLD)).isCloseTo(0.7 + 3, within(1e-12));
        assertThat(clot.apply(order, lane).detail()).isEqualTo("clot fills 84 % of the tube");
        assertThat(lane.of(Ventilator.TUBE_CLOT_THRESHOLD)).isCloseTo(0.7 + 13, within(1e-12));
    }

    /** 50 mL of standing blood: hazard 0.05/h, so ln 2 is reached after 13.86 h and the next keyed number after that. */
    @Test
    void hazardBringsTheClotThroughTheEngine() {
        Model model = Model.assemble(1, HeldLung.parts(LUNG));
        Model observer = Model.assemble(1, HeldLung.parts(LUNG));
        for (Model m : List.of(model, observer)) {
            m.set(m.find("airway_blood.transport").orElseThrow(), 0, 0);
            m.set(m.find("airway_blood.airway_volume").orElseThrow(), 0, 5);
        }
        double[] start = model.initialStates();
        start[model.stateRow(Lung.AIRWAY_BLOOD)] = 0.050;
        Chance luck = new Chance(7, 3);
        double next = luck.exponential(TubeClot.KIND, 0) / 0.05 * 3600;
        double first = Math.log(2) / 0.05 * 3600;
        Simulation run = Simulation.builder(model, observer, new StandardOrders(luck))
                .start(0, start)
                .end(first + next + 60)
                .build();
        run.run();
        List<EventRecord> clots = run.events(0).stream()
                .filter(event -> event.what().equals(TubeClot.KIND))
                .toList();
        assertThat(clots).hasSize(2);
        assertThat(clots.get(0).time()).isCloseTo(first, within(1.0));
        assertThat(clots.get(1).time()).isCloseTo(first + next, within(2.0));
        assertThat(clots.get(1).detail()).isEqualTo("clot fills 84 % of the tube");
    }
}
