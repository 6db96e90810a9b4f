package org.lungbridge.physiology.blood;

import static org.lungbridge.quantity.Unit.ML_STPD_PER_DL;

import org.lungbridge.chemistry.ContentsToTensions;
import org.lungbridge.chemistry.Gas;
import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Circulation;

/**
 * Mixed venous blood before the circuit's return: all blood that is not arterial or pulmonary, so its volume changes
 * with bleeding and infusion and its O2 and CO2 are amounts.
 *
 * <pre>
 *   V  = blood volume − arterial − pulmonary, bent smoothly to a floor of 50 mL ;  c = N/V
 *   rN = Σ tissue outflow (by each tissue) − CO·c − loss·c + red cells · stored content
 * </pre>
 *
 * <p>Plasma that refills and crystalloid carry no gas; refill thins the pool and the tissues make it good within a
 * minute. <b>Holds for</b> any blood volume. Its tensions are only displayed.
 *
 * <p>Sources: stored red cells: O2 saturation about 0.5 at 20 g/dL, total CO2 about 7 mmol/L, recalled, wide spread.
 */
public final class VenousBlood implements Component {
    private static final Source STORED = new Source(
            "stored-blood",
            "Gases of stored red cells: saturation about 0.5, PCO2 60-100 mmHg at pH 6.7, recalled, wide spread");
    private static final double ML_DL_PER_MMOL_L = 1 / Gas.MMOL_PER_L_PER_ML_DL;
    private static final double G_DL_PER_G_L = 0.1;
    /** Least volume of the pool, L, and the width of the bend to it. */
    private static final double LEAST_VOLUME = 0.05;

    private static final double WIDTH = 0.1;

    private final Variable.Read volume;
    private final Variable.Read normalVolume;
    private final Variable.Read arterialShare;
    private final Variable.Read pulmonaryShare;
    private final Variable.Read cardiacOutput;
    private final Variable.Read loss;
    private final Variable.Read redCells;
    private final Variable.Read hemoglobin;
    private final Variable.Read baseExcess;
    private final Variable.Read temperature;
    private final Variable.Read p50;
    private final Pool o2;
    private final Pool co2;
    private final Variable.Display po2;
    private final Variable.Display pco2;
    private final Variable.Display pH;
    private final Variable.Display saturation;
    private final ContentsToTensions kernel = new ContentsToTensions();

    public VenousBlood(Declarations d) {
        volume = d.reads(Blood.VOLUME);
        normalVolume = d.reads(Body.NORMAL_BLOOD_VOLUME);
        arterialShare = d.reads(Blood.ARTERIAL_SHARE);
        pulmonaryShare = d.reads(Blood.PULMONARY_SHARE);
        cardiacOutput = d.readsLater(Circulation.CARDIAC_OUTPUT);
        loss = d.readsLater(Blood.BLOOD_LOSS);
        redCells = d.readsLater(Blood.RED_CELLS);
        hemoglobin = d.readsLater(Blood.HEMOGLOBIN);
        baseExcess = d.readsLater(Blood.BASE_EXCESS);
        temperature = d.readsLater(Blood.TEMPERATURE);
        p50 = d.readsLater(Blood.P50);
        o2 = new Pool(d, Blood.VENOUS_O2, 22.8, Blood.VENOUS_O2_CONTENT, Audit.TRANSFUSED_O2, "stored_o2", 13);
        co2 = new Pool(d, Blood.VENOUS_CO2, 81, Blood.VENOUS_CO2_CONTENT, Audit.TRANSFUSED_CO2, "stored_co2", 16);
        po2 = d.displays(Blood.VENOUS_PO2);
        pco2 = d.displays(Blood.VENOUS_PCO2);
        pH = d.displays(Blood.VENOUS_PH);
        saturation = d.displays(Blood.VENOUS_SATURATION);
    }

    private double above(Rows x, int i) {
        double others = (x.of(arterialShare)[i] + x.of(pulmonaryShare)[i]) * x.of(normalVolume)[i];
        return x.of(volume)[i] - others - LEAST_VOLUME;
    }

    private double poolVolume(Rows x, int i) {
        return LEAST_VOLUME + Functions.softplus(above(x, i), WIDTH);
    }

    private double poolVolumeSlope(Rows x, int i) {
        return Functions.softplusSlope(above(x, i), WIDTH);
    }

    @Override
    public void signals(Rows x) {
        o2.signals(x);
        co2.signals(x);
    }

    @Override
    public void rates(Rows x) {
        o2.rates(x);
        co2.rates(x);
    }

    @Override
    public void partials(Rows x) {
        o2.partials(x);
        co2.partials(x);
    }

    @Override
    public void displays(Rows x) {
        double[] o2Content = x.of(o2.content), co2Content = x.of(co2.content), hemoglobin = x.of(this.hemoglobin);
        double[] baseExcess = x.of(this.baseExcess), temperature = x.of(this.temperature), p50 = x.of(this.p50);
        double[] po2 = x.of(this.po2), pco2 = x.of(this.pco2), pH = x.of(this.pH), saturation = x.of(this.saturation);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            kernel.solve(
                    o2Content[i] * ML_DL_PER_MMOL_L,
                    co2Content[i] * ML_DL_PER_MMOL_L,
                    hemoglobin[i] * G_DL_PER_G_L,
                    baseExcess[i],
                    temperature[i],
                    p50[i],
                    Double.NaN,
                    Double.NaN);
            po2[i] = kernel.po2;
            pco2[i] = kernel.pco2;
            pH[i] = kernel.pH;
            saturation[i] = kernel.saturation;
        }
    }

    /** One gas of the pool. */
    private final class Pool {
        private final Variable.State amount;
        private final Variable.State booked;
        private final Variable.Signal content;
        private final Variable.Parameter stored;
        private final Partial contentAmount;
        private final Partial contentVolume;
        private final Partial byOutput;
        private final Partial byLoss;
        private final Partial byContent;
        private final Partial bookedLoss;
        private final Partial bookedContent;

        Pool(
                Declarations d,
                Quantity amount,
                double start,
                Quantity content,
                Quantity audit,
                String storedName,
                double storedContent) {
            this.amount = d.state(amount, start);
            booked = d.contributesTo(audit);
            this.content = d.provides(content);
            stored = d.parameter(storedName, storedContent, ML_STPD_PER_DL, 0, 40, Tag.RECALLED, STORED);
            contentAmount = d.partial(this.content, this.amount);
            contentVolume = d.partial(this.content, volume);
            byOutput = d.partial(this.amount, cardiacOutput);
            byLoss = d.partial(this.amount, loss);
            byContent = d.partial(this.amount, this.content);
            bookedLoss = d.partial(booked, loss);
            bookedContent = d.partial(booked, this.content);
        }

        void signals(Rows x) {
            double[] amount = x.of(this.amount), content = x.of(this.content);
            for (int i = 0, n = x.lanes(); i < n; i++) {
                content[i] = amount[i] / poolVolume(x, i);
            }
        }

        void rates(Rows x) {
            double[] content = x.of(this.content), output = x.of(cardiacOutput), loss = x.of(VenousBlood.this.loss);
            double[] redCells = x.of(VenousBlood.this.redCells), stored = x.of(this.stored);
            double[] rate = x.rateOf(amount), rateOfBooked = x.rateOf(booked);
            for (int i = 0, n = x.lanes(); i < n; i++) {
                double crossing = redCells[i] * stored[i] - loss[i] * content[i];
                rate[i] += crossing - output[i] * content[i];
                rateOfBooked[i] += crossing;
            }
        }

        void partials(Rows x) {
            double[] amount = x.of(this.amount), content = x.of(this.content), output = x.of(cardiacOutput);
            double[] loss = x.of(VenousBlood.this.loss), contentAmount = x.of(this.contentAmount);
            double[] contentVolume = x.of(this.contentVolume), byOutput = x.of(this.byOutput);
            double[] byLoss = x.of(this.byLoss), byContent = x.of(this.byContent), bookedLoss = x.of(this.bookedLoss);
            double[] bookedContent = x.of(this.bookedContent);
            for (int i = 0, n = x.lanes(); i < n; i++) {
                double poolVolume = poolVolume(x, i);
                contentAmount[i] = 1 / poolVolume;
                contentVolume[i] = -amount[i] / (poolVolume * poolVolume) * poolVolumeSlope(x, i);
                byOutput[i] = byLoss[i] = bookedLoss[i] = -content[i];
                byContent[i] = -output[i] - loss[i];
                bookedContent[i] = -loss[i];
            }
        }
    }
}
