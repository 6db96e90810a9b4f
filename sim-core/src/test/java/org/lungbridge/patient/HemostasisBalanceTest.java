package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lungbridge.chance.Chance;
import org.lungbridge.model.Model;
import org.lungbridge.model.Part;
import org.lungbridge.model.Variable;
import org.lungbridge.physiology.bleeding.BleedingSite;
import org.lungbridge.physiology.coagulation.Factor;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;

/** Nothing of hemostasis is made or lost without a book, and nothing turns negative, whatever is given. */
@Tag("once")
class HemostasisBalanceTest {
    private static final double HOUR = 3600;
    private static final Map<String, String> NONE = Map.of();

    /** Three days with ECMO, heparin, a bleed, products and concentrates: books written a second time, to 1e-9. */
    @Test
    void heparinAndEveryFactorBalance() {
        HemostasisWard.Seen seen =
                course().with(new Part("ledger", HemostasisLedger::new)).until(72);
        assertThat(seen.hours()).isEqualTo(72);
        Map<Quantity, Double> boluses = new java.util.LinkedHashMap<>();
        boluses.put(Drug.HEPARIN, 75.0 * 70 - 1000);
        boluses.put(Coagulation.FIBRINOGEN, 2.0);
        boluses.put(Coagulation.ANTITHROMBIN, 0.7e-3 * 2000);
        for (Quantity factor : List.of(
                Coagulation.FACTOR_II,
                Coagulation.FACTOR_VII,
                Coagulation.FACTOR_IX,
                Coagulation.FACTOR_X,
                Coagulation.PROTEIN_C)) {
            boluses.put(factor, 0.7e-3 * 1750);
        }
        boluses.put(Coagulation.VON_WILLEBRAND, 1e-3 * 3500);
        List<Quantity> substances = new ArrayList<>(List.of(Drug.HEPARIN));
        Factor.ALL.forEach(factor -> substances.add(factor.amount()));
        for (Quantity substance : substances) {
            double gained = seen.gained(substance);
            double booked = HemostasisLedger.net(seen, substance) + boluses.getOrDefault(substance, 0.0);
            double turnover = HemostasisLedger.turnover(seen, substance);
            System.out.println(String.format(
                    Locale.ROOT,
                    "%s: gained %.9g, booked %.9g, turnover %.6g, gap %.1e of turnover",
                    substance.name(),
                    gained,
                    booked,
                    turnover,
                    (gained - booked) / turnover));
            assertThat(Math.abs(gained - booked)).as(substance.name()).isLessThan(1e-9 * turnover);
        }
    }

    private static HemostasisWard course() {
        return HemostasisWard.man()
                .every(600)
                .at(2, StandardOrders.START_ECMO, Map.of("speed", 3000.0, "sweep", 0.05, "FdO2", 1.0), NONE)
                .at(2, StandardOrders.HEPARIN_BOLUS, "dosePerKilogram", 75)
                .at(2.5, StandardOrders.SET_HEPARIN, "ratePerKilogram", 14 / HOUR)
                .at(3, StandardOrders.PROTAMINE, "dose", 0.010)
                .at(10, StandardOrders.BLEED, "rate", 0.5 / HOUR)
                .at(12, StandardOrders.BLEED, "rate", 0)
                .at(12, StandardOrders.TRANSFUSE_RED_CELLS, "rate", 0.6 / HOUR)
                .at(12.5, StandardOrders.TRANSFUSE_PLASMA, "rate", 1 / HOUR)
                .at(13, StandardOrders.TRANSFUSE_RED_CELLS, "rate", 0)
                .at(13, StandardOrders.TRANSFUSE_PLASMA, "rate", 0)
                .at(14, StandardOrders.TRANSFUSE_CRYOPRECIPITATE, "rate", 0.4 / HOUR)
                .at(14.5, StandardOrders.TRANSFUSE_CRYOPRECIPITATE, "rate", 0)
                .at(15, StandardOrders.PLASMA_EXCHANGE, "donorPlasmaShare", 0.3)
                .at(20, StandardOrders.GIVE_FIBRINOGEN, "dose", 2)
                .at(20, StandardOrders.GIVE_ANTITHROMBIN, "dose", 2000)
                .at(21, StandardOrders.GIVE_PCC, "dose", 1750)
                .at(22, StandardOrders.GIVE_VWF, "dose", 3500)
                .at(23, StandardOrders.DESMOPRESSIN, "dosePerKilogram", 0.3e-6)
                .at(30, StandardOrders.GIVE_FLUID, "rate", 1 / HOUR)
                .at(31, StandardOrders.GIVE_FLUID, "rate", 0)
                .at(48, StandardOrders.SET_HEPARIN, "rate", 0);
    }

    /**
     * Sixty days on ECMO, every six hours something at random, and each state of hemostasis every hour. The patient may bleed
     * anywhere but into the brain, of which nobody lives on for sixty days.
     */
    @Test
    void noStateTurnsNegativeInSixtyDaysOfRandomDoses() {
        Model model = PatientModel.assemble(1, Bedside.LUNG);
        List<Quantity> states = new ArrayList<>();
        for (Variable.State state : model.stateVariables()) {
            if (PatientModel.isHemostasis(state.quantity())) {
                states.add(state.quantity());
            }
        }
        states.add(Blood.VOLUME);
        states.add(Blood.HEMOGLOBIN_MASS);
        HemostasisWard ward = HemostasisWard.man().every(HOUR).with(BleedingSite.INTRACRANIAL.threshold(), 1e6);
        ward.at(1, StandardOrders.START_ECMO, Map.of("speed", 3200.0, "sweep", 0.05, "FdO2", 1.0), NONE);
        randomDoses(ward, 60 * 24);
        HemostasisWard.Seen seen = ward.until(60 * 24, states.toArray(Quantity[]::new));
        double worst = 0;
        String which = "none";
        for (int k = 0; k < states.size(); k++) {
            for (int row = 0; row < seen.recording().rows(); row++) {
                double relative = seen.recording().value(row, k) / states.get(k).nominal();
                assertThat(relative).isNotNaN();
                if (relative < worst) {
                    worst = relative;
                    which = states.get(k).name();
                }
            }
        }
        System.out.printf(
                "60 d of random doses: %d steps, %d rejected, lowest state %.1e of its nominal size (%s), %d orders%n",
                seen.work().accepted(),
                seen.work().rejected(),
                worst,
                which,
                seen.chart().size());
        assertThat(seen.hours()).isEqualTo(60 * 24);
        assertThat(worst).as("a hundredth of what a step may err by (1e-4)").isGreaterThan(-1e-6);
    }

    private static void randomDoses(HemostasisWard ward, double hours) {
        Chance chance = new Chance(20260, 1);
        int count = 0;
        for (double hour = 6; hour < hours; hour += 6) {
            double size = chance.uniform("size", count);
            switch ((int) (18 * chance.uniform("kind", count++))) {
                case 0 -> ward.at(hour, StandardOrders.HEPARIN_BOLUS, "dosePerKilogram", 200 * size);
                case 1, 2 -> ward.at(hour, StandardOrders.SET_HEPARIN, "ratePerKilogram", 25 * size / HOUR);
                case 3 -> ward.at(hour, StandardOrders.PROTAMINE, "dose", 0.1 * size);
                case 4 -> ward.at(hour, StandardOrders.ENOXAPARIN, "dose", 8000 * size);
                case 5 -> ward.at(hour, StandardOrders.SET_BIVALIRUDIN, "rate", 0.3 * size * 1e-3 / HOUR);
                case 6 -> ward.at(hour, StandardOrders.SET_ARGATROBAN, "rate", 0.5 * size);
                case 7 ->
                    ward.at(hour, StandardOrders.TRANEXAMIC_ACID, Map.of("dose", size), Map.of("route", "inhaled"));
                case 8 ->
                    ward.at(
                            hour,
                            StandardOrders.TRANEXAMIC_ACID,
                            new TreeMap<>(Map.of("dose", 2 * size, "rate", 0.2 * size / HOUR)),
                            Map.of("route", "intravenous"));
                case 9 ->
                    ward.at(
                            hour,
                            StandardOrders.AMINOCAPROIC_ACID,
                            Map.of("dose", 5 * size, "rate", size / HOUR),
                            NONE);
                case 10 ->
                    ward.at(
                            hour,
                            StandardOrders.RFVIIA,
                            Map.of("dosePerKilogram", 90e-6 * size),
                            Map.of("route", size > 0.5 ? "intravenous" : "intrapulmonary"));
                case 11 -> ward.at(hour, StandardOrders.DESMOPRESSIN, "dosePerKilogram", 0.6e-6 * size);
                case 12 -> lasting(ward, hour, StandardOrders.TRANSFUSE_PLASMA, size);
                case 13 -> {
                    ward.at(
                            hour,
                            StandardOrders.TRANSFUSE_PLATELETS,
                            Map.of("rate", 0.25 / HOUR, "platelets", 700 * size / HOUR),
                            NONE);
                    ward.at(hour + 1, StandardOrders.TRANSFUSE_PLATELETS, Map.of("rate", 0.0, "platelets", 0.0), NONE);
                }
                case 14 -> lasting(ward, hour, StandardOrders.TRANSFUSE_CRYOPRECIPITATE, 0.4 * size);
                case 15 -> ward.at(hour, StandardOrders.GIVE_PCC, "dosePerKilogram", 50 * size);
                case 16 -> {
                    lasting(ward, hour, StandardOrders.BLEED, 1.2 * size);
                    lasting(ward, hour + 2, StandardOrders.TRANSFUSE_RED_CELLS, 1.2 * size);
                }
                default -> ward.at(hour, StandardOrders.GIVE_VWF, "dosePerKilogram", 80 * size);
            }
        }
    }

    /** So many liters in an hour. */
    private static void lasting(HemostasisWard ward, double hour, String kind, double liters) {
        ward.at(hour, kind, "rate", liters / HOUR).at(hour + 1, kind, "rate", 0);
    }

    /** The model's own books close with hemolysis in them, too. */
    @Test
    void bleedingOutTakesEverythingInTheSameShare() {
        Bedside bedside = new Bedside(Bedside.onEcmo(), 1e-5);
        double mass = bedside.get(Blood.HEMOGLOBIN_MASS);
        double second = bedside.get(Coagulation.FACTOR_II);
        double platelets = bedside.get(Coagulation.PLATELETS);
        double prime = bedside.get(Ecmo.PRIME_VOLUME);
        bedside.set(Blood.BLEEDING, 4400).on(900).set(Blood.BLEEDING, 0);
        double left = bedside.get(Blood.HEMOGLOBIN_MASS) / mass;
        System.out.printf(
                "20 mL/kg lost on ECMO (prime %.1f L): hemoglobin %.3f, factor II %.3f, platelets %.3f of what there was%n",
                prime,
                left,
                bedside.get(Coagulation.FACTOR_II) / second,
                bedside.get(Coagulation.PLATELETS) / platelets);
        assertThat(bedside.get(Coagulation.FACTOR_II) / second).isBetween(left - 0.01, left + 0.01);
        assertThat(bedside.get(Coagulation.PLATELETS) / platelets).isBetween(left - 0.01, left + 0.01);
    }
}
