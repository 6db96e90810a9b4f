package org.lungbridge.physiology.coagulation;

import static org.lungbridge.quantity.Unit.IU_L_PER_ML_PER_MG;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;

/**
 * What the heparin in plasma does with the antithrombin and the acute-phase proteins there are.
 *
 * <pre>
 *   m        = 0.6 − softplus(0.6 − antithrombin)                        smooth smaller of the two
 *   φ_AT     = ((m + 0.01)/0.61)^0.7                                      1 above 0.6; 0.4 → 0.75, 0.2 → 0.47
 *   φ_bind   = 1/(1 + binding · 2 a/(1 + a)) ,  a = softplus(von Willebrand level − 1)         binding 0 unless set
 *   effect   = (heparin + 0.5 · enoxaparin) · φ_AT · φ_bind                  what keeps circuits open
 *   in tests = (heparin + 0.2 · enoxaparin) · φ_AT · φ_bind                  what prolongs aPTT and ACT
 *   anti-Xa  = (heparin + enoxaparin) · (added + (1 − added) · φ_AT)         added 1 if the kit brings antithrombin
 *   anticoagulation = effect + 0.9 IU/mL per mg/L · bivalirudin + 1.25 · argatroban
 * </pre>
 *
 * <p>Antithrombin above 0.6 changes nothing, as in the GATRA trial (Panigada 2020: supplementation to 0.8-1.2 lowered
 * neither dose nor bleeding). Resistance is low antithrombin, fast clearance, or binding that is turned on.
 * <b>Leaves out</b> platelet factor 4 and the difference of anti-Xa and anti-IIa.
 *
 * <p>Sources: Panigada 2020; sizes are design choices of this project; 40 mg enoxaparin count as 0.1 IU/mL of heparin over the day.
 */
public final class HeparinEffect implements Component {
    private static final Source GATRA = new Source(
            "panigada-2020", "Panigada 2020 (GATRA, n 48): antithrombin to 0.8-1.2 changed neither dose nor bleeding");
    private static final Source BINDING =
            Source.assumption("Acute-phase proteins bind heparin; off, since tests are calibrated on measured anti-Xa");
    private static final Source LOW_MOLECULAR =
            Source.assumption("Enoxaparin 40 mg a day guards as 0.1 IU/mL of heparin and hardly prolongs aPTT");
    private static final Source KIT = Source.assumption("Most anti-Xa kits add no antithrombin");
    private static final Source THROMBIN =
            Source.assumption("Equal aPTT, equal protection: 0.5 mg/L bivalirudin as 0.45 IU/mL heparin");
    private static final double WIDTH = 0.02;
    private static final double BINDING_WIDTH = 0.05;
    private static final double FLOOR = 0.01;
    private static final double GREATEST_ACUTE_PHASE = 2;

    private final Variable.Read heparin;
    private final Variable.Read enoxaparin;
    private final Variable.Read antithrombin;
    private final Variable.Read willebrand;
    private final Variable.Read bivalirudin;
    private final Variable.Read argatroban;
    private final Variable.Signal effect;
    private final Variable.Signal inTests;
    private final Variable.Signal antiXa;
    private final Variable.Signal anticoagulation;
    private final Variable.Parameter enough;
    private final Variable.Parameter exponent;
    private final Variable.Parameter binding;
    private final Variable.Parameter enoxaparinEffect;
    private final Variable.Parameter enoxaparinInTests;
    private final Variable.Parameter added;
    private final Variable.Parameter perBivalirudin;
    private final Variable.Parameter perArgatroban;
    private final Partial[] effectBy;
    private final Partial[] inTestsBy;
    private final Partial[] antiXaBy;
    private final Partial[] anticoagulationBy;

    public HeparinEffect(Declarations d) {
        heparin = d.reads(Drug.HEPARIN_LEVEL);
        enoxaparin = d.reads(Drug.ENOXAPARIN_LEVEL);
        antithrombin = d.reads(Coagulation.ANTITHROMBIN_LEVEL);
        willebrand = d.reads(Coagulation.VON_WILLEBRAND_LEVEL);
        bivalirudin = d.reads(Drug.BIVALIRUDIN_LEVEL);
        argatroban = d.reads(Drug.ARGATROBAN_LEVEL);
        effect = d.provides(Coagulation.HEPARIN_EFFECT);
        inTests = d.provides(Coagulation.HEPARIN_IN_TESTS);
        antiXa = d.provides(Drug.ANTI_XA);
        anticoagulation = d.provides(Coagulation.ANTICOAGULATION);
        enough = d.parameter("enough_antithrombin", 0.6, ONE, 0.4, 0.8, Tag.DESIGN, GATRA);
        exponent = d.parameter("antithrombin_exponent", 0.7, ONE, 0.3, 1, Tag.DESIGN, GATRA);
        binding = d.parameter("binding", 0, ONE, 0, 0.5, Tag.DESIGN, BINDING);
        enoxaparinEffect = d.parameter("enoxaparin_effect", 0.5, ONE, 0.2, 1, Tag.DESIGN, LOW_MOLECULAR);
        enoxaparinInTests = d.parameter("enoxaparin_in_tests", 0.2, ONE, 0, 0.5, Tag.DESIGN, LOW_MOLECULAR);
        added = d.parameter("kit_adds_antithrombin", 0, ONE, 0, 1, Tag.DESIGN, KIT);
        perBivalirudin = d.parameter("per_bivalirudin", 0.9, IU_L_PER_ML_PER_MG, 0.3, 2, Tag.DESIGN, THROMBIN);
        perArgatroban = d.parameter("per_argatroban", 1.25, IU_L_PER_ML_PER_MG, 0.3, 3, Tag.DESIGN, THROMBIN);
        effectBy = four(d, effect);
        inTestsBy = four(d, inTests);
        antiXaBy = four(d, antiXa);
        anticoagulationBy = four(d, anticoagulation, bivalirudin, argatroban);
    }

    private Partial[] four(Declarations d, Variable of, Variable... more) {
        Variable[] wrt = {heparin, enoxaparin, antithrombin, willebrand};
        Partial[] partials = new Partial[wrt.length + more.length];
        for (int k = 0; k < partials.length; k++) {
            partials[k] = d.partial(of, k < wrt.length ? wrt[k] : more[k - wrt.length]);
        }
        return partials;
    }

    private double usable(Rows x, int i) {
        double enough = x.of(this.enough)[i];
        double least = enough - Functions.softplus(enough - x.of(antithrombin)[i], WIDTH);
        return (least + FLOOR) / (enough + FLOOR);
    }

    private double withAntithrombin(Rows x, int i) {
        return Functions.pow(usable(x, i), x.of(exponent)[i]);
    }

    private double acutePhase(Rows x, int i) {
        double above = Functions.softplus(x.of(willebrand)[i] - 1, BINDING_WIDTH);
        return GREATEST_ACUTE_PHASE * above / (1 + above);
    }

    private double unbound(Rows x, int i) {
        return 1 / (1 + x.of(binding)[i] * acutePhase(x, i));
    }

    @Override
    public void signals(Rows x) {
        double[] heparin = x.of(this.heparin), enoxaparin = x.of(this.enoxaparin), added = x.of(this.added);
        double[] enoxaparinEffect = x.of(this.enoxaparinEffect), enoxaparinInTests = x.of(this.enoxaparinInTests);
        double[] bivalirudin = x.of(this.bivalirudin), argatroban = x.of(this.argatroban);
        double[] perBivalirudin = x.of(this.perBivalirudin), perArgatroban = x.of(this.perArgatroban);
        double[] effect = x.of(this.effect), inTests = x.of(this.inTests), antiXa = x.of(this.antiXa);
        double[] anticoagulation = x.of(this.anticoagulation);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double phi = withAntithrombin(x, i);
            double works = phi * unbound(x, i);
            effect[i] = (heparin[i] + enoxaparinEffect[i] * enoxaparin[i]) * works;
            inTests[i] = (heparin[i] + enoxaparinInTests[i] * enoxaparin[i]) * works;
            antiXa[i] = (heparin[i] + enoxaparin[i]) * (added[i] + (1 - added[i]) * phi);
            anticoagulation[i] = effect[i] + perBivalirudin[i] * bivalirudin[i] + perArgatroban[i] * argatroban[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] heparin = x.of(this.heparin), enoxaparin = x.of(this.enoxaparin), added = x.of(this.added);
        double[] antithrombin = x.of(this.antithrombin), willebrand = x.of(this.willebrand);
        double[] enough = x.of(this.enough), exponent = x.of(this.exponent), binding = x.of(this.binding);
        double[] enoxaparinEffect = x.of(this.enoxaparinEffect), enoxaparinInTests = x.of(this.enoxaparinInTests);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double phi = withAntithrombin(x, i);
            double unbound = unbound(x, i);
            double usableSlope = Functions.softplusSlope(enough[i] - antithrombin[i], WIDTH) / (enough[i] + FLOOR);
            double phiSlope = exponent[i] * phi / usable(x, i) * usableSlope;
            double above = Functions.softplus(willebrand[i] - 1, BINDING_WIDTH);
            double aboveSlope = Functions.softplusSlope(willebrand[i] - 1, BINDING_WIDTH);
            double unboundSlope =
                    -unbound * unbound * binding[i] * GREATEST_ACUTE_PHASE / ((1 + above) * (1 + above)) * aboveSlope;
            double effective = heparin[i] + enoxaparinEffect[i] * enoxaparin[i];
            double tested = heparin[i] + enoxaparinInTests[i] * enoxaparin[i];
            put(x, effectBy, i, phi * unbound, enoxaparinEffect[i], effective, phiSlope * unbound, phi * unboundSlope);
            put(x, inTestsBy, i, phi * unbound, enoxaparinInTests[i], tested, phiSlope * unbound, phi * unboundSlope);
            double kit = added[i] + (1 - added[i]) * phi;
            put(x, antiXaBy, i, kit, 1, heparin[i] + enoxaparin[i], (1 - added[i]) * phiSlope, 0);
            for (int k = 0; k < effectBy.length; k++) {
                x.of(anticoagulationBy[k])[i] = x.of(effectBy[k])[i];
            }
            x.of(anticoagulationBy[effectBy.length])[i] = x.of(perBivalirudin)[i];
            x.of(anticoagulationBy[effectBy.length + 1])[i] = x.of(perArgatroban)[i];
        }
    }

    /** Slopes of (heparin + weight · enoxaparin) · factor in heparin, enoxaparin, antithrombin, von Willebrand factor. */
    private static void put(
            Rows x,
            Partial[] by,
            int i,
            double factor,
            double weight,
            double amount,
            double byAntithrombin,
            double byWillebrand) {
        x.of(by[0])[i] = factor;
        x.of(by[1])[i] = weight * factor;
        x.of(by[2])[i] = amount * byAntithrombin;
        x.of(by[3])[i] = amount * byWillebrand;
    }
}
