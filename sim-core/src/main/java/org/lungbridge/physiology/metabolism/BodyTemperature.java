package org.lungbridge.physiology.metabolism;

import static org.lungbridge.quantity.Unit.CELSIUS;
import static org.lungbridge.quantity.Unit.J_PER_KG_PER_K;
import static org.lungbridge.quantity.Unit.J_PER_ML_STPD;
import static org.lungbridge.quantity.Unit.W_PER_K;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Fault;
import org.lungbridge.vocabulary.Metabolism;

/**
 * Body temperature: heat made from oxygen, lost through the skin about the resting balance, exchanged with the
 * circuit's water.
 *
 * <pre>
 *   C·W·rT = 20.1 J/mL · (O2 uptake − resting demand · W) − (2.8 + R)·(W/70)·(T − set point − 1.5 °C · sepsis) + G·(water − T)
 *   water = (1 − heaterLoss) · set + heaterLoss · room
 * </pre>
 *
 * <p>R is the body's own regulation (skin flow, sweat, blankets and nursing), G the conductance of the heat exchanger.
 * Without R the resting balance is unstable: metabolism gains 7 W per degree at 70 kg (10 %), skin loses 2.8.
 * <b>Holds for</b> 34-39 °C. <b>Leaves out</b> shivering and the difference of skin and core.
 *
 * <p>Sources: heat capacity 3.5 kJ/kg/K, 20.1 J per mL O2, loss 2.8 W/K: textbook, recalled; R is a design choice.
 */
public final class BodyTemperature implements Component {
    private static final Source HEAT = new Source(
            "body-heat",
            "Heat capacity of the body 3.5 kJ/kg/K, 20.1 J per mL O2, loss 2.8 W/K, textbook values, recalled");
    private static final Source REGULATION = Source.assumption(
            "Skin flow, sweat and nursing hold the set point; the sum must exceed the 7 W/K that metabolism gains");
    private static final Source FEVER =
            Source.assumption("Sepsis raises the set point to 38.5 °C; a heat exchanger hides it");
    private static final Source ROOM =
            Source.assumption("Air of an intensive care unit, 20-24 °C; what a circuit without a heater cools towards");
    private static final double REFERENCE_WEIGHT = 70;

    private final Variable.State temperature;
    private final Variable.Read uptake;
    private final Variable.Read resting;
    private final Variable.Read weight;
    private final Variable.Read conductance;
    private final Variable.Read water;
    private final Variable.Read heaterLoss;
    private final Variable.Read sepsis;
    private final Variable.Parameter capacity;
    private final Variable.Parameter perOxygen;
    private final Variable.Parameter loss;
    private final Variable.Parameter regulation;
    private final Variable.Parameter setPoint;
    private final Variable.Parameter fever;
    private final Variable.Parameter room;
    private final Partial byUptake;
    private final Partial byTemperature;
    private final Partial byConductance;
    private final Partial bySepsis;

    public BodyTemperature(Declarations d) {
        temperature = d.state(Blood.TEMPERATURE, 37);
        uptake = d.readsLater(Metabolism.OXYGEN_UPTAKE);
        resting = d.readsLater(Metabolism.RESTING_OXYGEN_DEMAND);
        weight = d.readsLater(Body.WEIGHT);
        conductance = d.readsLater(Ecmo.HEAT_CONDUCTANCE);
        water = d.readsLater(Ecmo.WATER_TEMPERATURE);
        heaterLoss = d.readsLater(Fault.HEATER_LOSS);
        sepsis = d.readsLater(Coagulation.SEPSIS);
        capacity = d.parameter("capacity", 3500, J_PER_KG_PER_K, 3000, 4000, Tag.RECALLED, HEAT);
        perOxygen = d.parameter("per_oxygen", 20.1, J_PER_ML_STPD, 19.5, 21.1, Tag.RECALLED, HEAT);
        loss = d.parameter("loss", 2.8, W_PER_K, 1, 10, Tag.RECALLED, HEAT);
        regulation = d.parameter("regulation", 25, W_PER_K, 10, 100, Tag.DESIGN, REGULATION);
        fever = d.parameter("fever", 1.5, CELSIUS, 0, 3, Tag.DESIGN, FEVER);
        room = d.parameter("room", 22, CELSIUS, 18, 28, Tag.DESIGN, ROOM);
        setPoint = d.parameter("set_point", 37, CELSIUS, 34, 40, Tag.DESIGN, REGULATION);
        byUptake = d.partial(temperature, uptake);
        byTemperature = d.partial(temperature, temperature);
        byConductance = d.partial(temperature, conductance);
        bySepsis = d.partial(temperature, sepsis);
    }

    /** What the blood of the circuit meets: the water, or the room where the heater fails. */
    private double water(Rows x, int i) {
        double failed = x.of(heaterLoss)[i];
        return (1 - failed) * x.of(water)[i] + failed * x.of(room)[i];
    }

    @Override
    public void rates(Rows x) {
        double[] temperature = x.of(this.temperature), uptake = x.of(this.uptake), resting = x.of(this.resting);
        double[] weight = x.of(this.weight), conductance = x.of(this.conductance);
        double[] capacity = x.of(this.capacity), perOxygen = x.of(this.perOxygen), loss = x.of(this.loss);
        double[] regulation = x.of(this.regulation), setPoint = x.of(this.setPoint);
        double[] rateOfTemperature = x.rateOf(this.temperature);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double made = perOxygen[i] * (uptake[i] - resting[i] * weight[i]);
            double lost = (loss[i] + regulation[i])
                    * weight[i]
                    / REFERENCE_WEIGHT
                    * (temperature[i] - setPoint[i] - x.of(fever)[i] * x.of(sepsis)[i]);
            double exchanged = conductance[i] * (water(x, i) - temperature[i]);
            rateOfTemperature[i] += (made - lost + exchanged) / (capacity[i] * weight[i]);
        }
    }

    @Override
    public void partials(Rows x) {
        double[] temperature = x.of(this.temperature), weight = x.of(this.weight);
        double[] conductance = x.of(this.conductance), capacity = x.of(this.capacity);
        double[] perOxygen = x.of(this.perOxygen), loss = x.of(this.loss), regulation = x.of(this.regulation);
        double[] byUptake = x.of(this.byUptake), byTemperature = x.of(this.byTemperature);
        double[] byConductance = x.of(this.byConductance);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double heat = capacity[i] * weight[i];
            byUptake[i] = perOxygen[i] / heat;
            byTemperature[i] = -((loss[i] + regulation[i]) * weight[i] / REFERENCE_WEIGHT + conductance[i]) / heat;
            x.of(bySepsis)[i] = (loss[i] + regulation[i]) * weight[i] / REFERENCE_WEIGHT * x.of(fever)[i] / heat;
            byConductance[i] = (water(x, i) - temperature[i]) / heat;
        }
    }
}
