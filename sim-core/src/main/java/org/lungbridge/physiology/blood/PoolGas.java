package org.lungbridge.physiology.blood;

import org.lungbridge.chemistry.ContentsToTensions;
import org.lungbridge.chemistry.Gas;
import org.lungbridge.chemistry.InversionRows;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;

/**
 * Contents and tensions of a blood pool of constant volume from the O2 and CO2 amounts in it.
 *
 * <pre>
 *   content = amount / (share · normal blood volume)
 *   (PO2, PCO2, pH, S) = ContentsToTensions(cO2, cCO2; Hb, BEox, T, P50)
 * </pre>
 *
 * <p>The search starts from the last accepted solution; its slopes are exact (implicit function theorem).
 */
final class PoolGas {
    /** What a pool's quantities are called. */
    record Names(
            Quantity o2,
            Quantity co2,
            Quantity o2Content,
            Quantity co2Content,
            Quantity po2,
            Quantity pco2,
            Quantity pH,
            Quantity saturation,
            Quantity lnVirtualPo2) {}

    private static final double ML_DL_PER_MMOL_L = 1 / Gas.MMOL_PER_L_PER_ML_DL;
    private static final double G_DL_PER_G_L = 0.1;

    final Variable.State o2;
    final Variable.State co2;
    final Variable.Signal o2Content;
    final Variable.Signal co2Content;
    private final Variable.Read[] blood;
    private final Variable.Read normalVolume;
    private final Variable.Signal[] tensions;
    private final Variable.Guess guessLnX;
    private final Variable.Guess guessPH;
    private final Variable.Parameter share;
    private final Partial o2ContentO2;
    private final Partial co2ContentCo2;
    private final Partial[][] slopes;
    private final double[][] table = new double[5][6];
    private final ContentsToTensions kernel = new ContentsToTensions();
    private InversionRows rows = InversionRows.ofContents(0);

    /** Declares a pool that starts with these amounts (mmol), and with guesses near them. */
    PoolGas(
            Declarations d,
            Names names,
            double o2Start,
            double co2Start,
            double guessLnX,
            ShareOfVolume shareOfVolume) {
        o2 = d.state(names.o2(), o2Start);
        co2 = d.state(names.co2(), co2Start);
        blood = new Variable.Read[] {
            d.reads(Blood.HEMOGLOBIN), d.reads(Blood.BASE_EXCESS), d.reads(Blood.TEMPERATURE), d.reads(Blood.P50)
        };
        normalVolume = d.reads(Body.NORMAL_BLOOD_VOLUME);
        o2Content = d.provides(names.o2Content());
        co2Content = d.provides(names.co2Content());
        tensions = new Variable.Signal[] {
            d.provides(names.po2()),
            d.provides(names.pco2()),
            d.provides(names.pH()),
            d.provides(names.saturation()),
            d.provides(names.lnVirtualPo2())
        };
        this.guessLnX = d.guess(tensions[4], guessLnX);
        guessPH = d.guess(tensions[2], 7.38);
        share = shareOfVolume.declare(d);
        o2ContentO2 = d.partial(o2Content, o2);
        co2ContentCo2 = d.partial(co2Content, co2);
        slopes = new Partial[tensions.length][];
        for (int k = 0; k < tensions.length; k++) {
            slopes[k] = new Partial[] {
                d.partial(tensions[k], o2),
                d.partial(tensions[k], co2),
                d.partial(tensions[k], blood[0]),
                d.partial(tensions[k], blood[1]),
                d.partial(tensions[k], blood[2]),
                d.partial(tensions[k], blood[3])
            };
        }
    }

    /** Declares which part of the normal blood volume this pool holds. */
    @FunctionalInterface
    interface ShareOfVolume {
        Variable.Parameter declare(Declarations d);
    }

    void signals(Rows x) {
        int n = x.lanes();
        if (rows.lanes() != n) {
            rows = InversionRows.ofContents(n);
        }
        double[] o2 = x.of(this.o2), co2 = x.of(this.co2), share = x.of(this.share);
        double[] normalVolume = x.of(this.normalVolume), o2Content = x.of(this.o2Content);
        double[] co2Content = x.of(this.co2Content), hemoglobin = x.of(blood[0]);
        for (int i = 0; i < n; i++) {
            double volume = share[i] * normalVolume[i];
            o2Content[i] = o2[i] / volume;
            co2Content[i] = co2[i] / volume;
            rows.o2[i] = o2Content[i] * ML_DL_PER_MMOL_L;
            rows.second[i] = co2Content[i] * ML_DL_PER_MMOL_L;
            rows.hb[i] = hemoglobin[i] * G_DL_PER_G_L;
        }
        rows.solve(x.of(blood[1]), x.of(blood[2]), x.of(blood[3]), x.of(guessLnX), x.of(guessPH));
        System.arraycopy(rows.po2, 0, x.of(tensions[0]), 0, n);
        System.arraycopy(rows.pco2, 0, x.of(tensions[1]), 0, n);
        System.arraycopy(rows.pH, 0, x.of(tensions[2]), 0, n);
        System.arraycopy(rows.saturation, 0, x.of(tensions[3]), 0, n);
        System.arraycopy(rows.lnVirtualPo2, 0, x.of(tensions[4]), 0, n);
    }

    /** Solves for one lane again, from its solution, and leaves the result in the kernel. */
    ContentsToTensions solve(Rows x, int i) {
        kernel.solve(
                x.of(o2Content)[i] * ML_DL_PER_MMOL_L,
                x.of(co2Content)[i] * ML_DL_PER_MMOL_L,
                x.of(blood[0])[i] * G_DL_PER_G_L,
                x.of(blood[1])[i],
                x.of(blood[2])[i],
                x.of(blood[3])[i],
                x.of(tensions[4])[i],
                x.of(tensions[2])[i]);
        return kernel;
    }

    void partials(Rows x) {
        double[] share = x.of(this.share), normalVolume = x.of(this.normalVolume);
        double[] o2ContentO2 = x.of(this.o2ContentO2), co2ContentCo2 = x.of(this.co2ContentCo2);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double perVolume = 1 / (share[i] * normalVolume[i]);
            o2ContentO2[i] = perVolume;
            co2ContentCo2[i] = perVolume;
            solve(x, i);
            fillTable(perVolume * ML_DL_PER_MMOL_L);
            for (int k = 0; k < table.length; k++) {
                for (int j = 0; j < table[k].length; j++) {
                    x.of(slopes[k][j])[i] = table[k][j];
                }
            }
        }
    }

    private void fillTable(double perAmount) {
        ContentsToTensions k = kernel;
        k.slopes();
        fill(table[0], perAmount, k.po2_o2, k.po2_co2, k.po2_hb, k.po2_beox, k.po2_temperature, k.po2_p50);
        fill(table[1], perAmount, k.pco2_o2, k.pco2_co2, k.pco2_hb, k.pco2_beox, k.pco2_temperature, k.pco2_p50);
        fill(table[2], perAmount, k.pH_o2, k.pH_co2, k.pH_hb, k.pH_beox, k.pH_temperature, k.pH_p50);
        fill(
                table[3],
                perAmount,
                k.saturation_o2,
                k.saturation_co2,
                k.saturation_hb,
                k.saturation_beox,
                k.saturation_temperature,
                k.saturation_p50);
        fill(table[4], perAmount, k.lnX_o2, k.lnX_co2, k.lnX_hb, k.lnX_beox, k.lnX_temperature, k.lnX_p50);
    }

    private static void fill(
            double[] row,
            double perAmount,
            double o2,
            double co2,
            double hb,
            double beox,
            double temperature,
            double p50) {
        row[0] = o2 * perAmount;
        row[1] = co2 * perAmount;
        row[2] = hb * G_DL_PER_G_L;
        row[3] = beox;
        row[4] = temperature;
        row[5] = p50;
    }
}
