package org.lungbridge.physiology.coagulation;

import static org.lungbridge.quantity.Unit.DAY;
import static org.lungbridge.quantity.Unit.ML_PER_HOUR;
import static org.lungbridge.quantity.Unit.PER_DAY;
import static org.lungbridge.quantity.Unit.UG_PER_L;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Lung;

/**
 * The time after alveolar bleeding in which patients clot: rebound, immobility, procoagulant treatment.
 *
 * <pre>
 *   bleeding = q²/(q² + (50 mL/d)²)                                     q alveolar bleeding
 *   rM       = bleeding · (1 − M)/1 d − (1 − bleeding) · M/10 d          memory of it
 *   rP       = 0.10/d · quiet · M · (1 − bleeding) − 0.05/d · P
 *              + 0.05/d · antifibrinolysis + 0.5/d · VIIa/(VIIa + 500 µg/L)
 *   quiet    = softplus(1 − capillaritis)
 * </pre>
 *
 * <p>1 + P multiplies clotting of veins and circuit, up to about twofold ten days after a bleed. What immunoglobulin adds is a
 * setting for a week, read where clotting happens. <b>Leaves out</b> inherited
 * thrombophilia and antiphospholipid antibodies.
 *
 * <p>Sources: venous thrombosis in vasculitis 20 per 100 patient-years in the first three months against 1.5 later (Liapi
 * 2021); form and rates are design choices.
 */
public final class ProthromboticState implements Component {
    private static final Source LIAPI = new Source(
            "liapi-2021",
            "Liapi 2021: venous thrombosis in ANCA vasculitis 20.4/100 py in 3 months, 1.5 late; rates chosen");
    private static final Source TREATMENT =
            Source.assumption("Antifibrinolytics and factor VIIa add to the tendency to clot; sizes chosen");
    private static final double QUIET_WIDTH = 0.05;

    private final Variable.State memory;
    private final Variable.State tendency;
    private final Variable.Read bleeding;
    private final Variable.Read capillaritis;
    private final Variable.Read antifibrinolysis;
    private final Variable.Read viia;
    private final Variable.Parameter bleedingScale;
    private final Variable.Parameter onset;
    private final Variable.Parameter fading;
    private final Variable.Parameter rise;
    private final Variable.Parameter fall;
    private final Variable.Parameter byAntifibrinolysis;
    private final Variable.Parameter byViia;
    private final Variable.Parameter halfViia;
    private final Partial memoryMemory;
    private final Partial memoryBleeding;
    private final Partial tendencyTendency;
    private final Partial tendencyMemory;
    private final Partial tendencyBleeding;
    private final Partial tendencyCapillaritis;
    private final Partial tendencyAntifibrinolysis;
    private final Partial tendencyViia;

    public ProthromboticState(Declarations d) {
        memory = d.state(Coagulation.RECENT_BLEEDING, 0);
        tendency = d.state(Coagulation.PROTHROMBOTIC, 0);
        d.setting(Coagulation.IMMUNOGLOBULIN_TENDENCY, 0);
        d.setting(Coagulation.IMMUNOGLOBULIN_UNTIL, 0);
        bleeding = d.readsLater(Lung.ALVEOLAR_BLEEDING);
        capillaritis = d.readsLater(Bleeding.CAPILLARITIS);
        antifibrinolysis = d.readsLater(Drug.ANTIFIBRINOLYSIS);
        viia = d.readsLater(Drug.FACTOR_VIIA_LEVEL);
        bleedingScale = d.parameter("bleeding_scale", 50.0 / 24, ML_PER_HOUR, 0.5, 10, Tag.DESIGN, LIAPI);
        onset = d.parameter("onset", 1, DAY, 0.2, 3, Tag.DESIGN, LIAPI);
        fading = d.parameter("fading", 10, DAY, 3, 30, Tag.DESIGN, LIAPI);
        rise = d.parameter("rise", 0.10, PER_DAY, 0, 0.3, Tag.DESIGN, LIAPI);
        fall = d.parameter("fall", 0.05, PER_DAY, 0.01, 0.2, Tag.DESIGN, LIAPI);
        byAntifibrinolysis = d.parameter("by_antifibrinolysis", 0.05, PER_DAY, 0, 0.3, Tag.DESIGN, TREATMENT);
        byViia = d.parameter("by_factor_viia", 0.5, PER_DAY, 0, 2, Tag.DESIGN, TREATMENT);
        halfViia = d.parameter("half_factor_viia", 500, UG_PER_L, 100, 2000, Tag.DESIGN, TREATMENT);
        memoryMemory = d.partial(memory, memory);
        memoryBleeding = d.partial(memory, bleeding);
        tendencyTendency = d.partial(tendency, tendency);
        tendencyMemory = d.partial(tendency, memory);
        tendencyBleeding = d.partial(tendency, bleeding);
        tendencyCapillaritis = d.partial(tendency, capillaritis);
        tendencyAntifibrinolysis = d.partial(tendency, antifibrinolysis);
        tendencyViia = d.partial(tendency, viia);
    }

    private double bleeds(Rows x, int i) {
        double q = x.of(bleeding)[i] / x.of(bleedingScale)[i];
        return q * q / (q * q + 1);
    }

    private double quiet(Rows x, int i) {
        return Functions.softplus(1 - x.of(capillaritis)[i], QUIET_WIDTH);
    }

    @Override
    public void rates(Rows x) {
        double[] memory = x.of(this.memory), tendency = x.of(this.tendency), onset = x.of(this.onset);
        double[] fading = x.of(this.fading), rise = x.of(this.rise), fall = x.of(this.fall), viia = x.of(this.viia);
        double[] antifibrinolysis = x.of(this.antifibrinolysis), byAntifibrinolysis = x.of(this.byAntifibrinolysis);
        double[] byViia = x.of(this.byViia), halfViia = x.of(this.halfViia);
        double[] rateOfMemory = x.rateOf(this.memory), rateOfTendency = x.rateOf(this.tendency);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double bleeds = bleeds(x, i);
            double rebound = rise[i] * quiet(x, i) * memory[i] * (1 - bleeds);
            double treatment =
                    byAntifibrinolysis[i] * antifibrinolysis[i] + byViia[i] * viia[i] / (viia[i] + halfViia[i]);
            rateOfMemory[i] += bleeds * (1 - memory[i]) / onset[i] - (1 - bleeds) * memory[i] / fading[i];
            rateOfTendency[i] += rebound + treatment - fall[i] * tendency[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] memory = x.of(this.memory), bleeding = x.of(this.bleeding), onset = x.of(this.onset);
        double[] fading = x.of(this.fading), rise = x.of(this.rise), fall = x.of(this.fall), viia = x.of(this.viia);
        double[] capillaritis = x.of(this.capillaritis), scale = x.of(this.bleedingScale);
        double[] byViia = x.of(this.byViia), halfViia = x.of(this.halfViia);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double bleeds = bleeds(x, i);
            double q = bleeding[i] / scale[i];
            double slope = 2 * q / ((q * q + 1) * (q * q + 1) * scale[i]);
            double quiet = quiet(x, i);
            x.of(memoryMemory)[i] = -bleeds / onset[i] - (1 - bleeds) / fading[i];
            x.of(memoryBleeding)[i] = slope * ((1 - memory[i]) / onset[i] + memory[i] / fading[i]);
            x.of(tendencyTendency)[i] = -fall[i];
            x.of(tendencyMemory)[i] = rise[i] * quiet * (1 - bleeds);
            x.of(tendencyBleeding)[i] = -rise[i] * quiet * memory[i] * slope;
            x.of(tendencyCapillaritis)[i] =
                    -rise[i] * memory[i] * (1 - bleeds) * Functions.softplusSlope(1 - capillaritis[i], QUIET_WIDTH);
            x.of(tendencyAntifibrinolysis)[i] = x.of(byAntifibrinolysis)[i];
            double sum = viia[i] + halfViia[i];
            x.of(tendencyViia)[i] = byViia[i] * halfViia[i] / (sum * sum);
        }
    }
}
