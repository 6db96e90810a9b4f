package org.lungbridge.physiology.lung;

import static org.lungbridge.quantity.Tag.DESIGN;
import static org.lungbridge.quantity.Tag.VERIFIED;

import org.lungbridge.chemistry.Gas;
import org.lungbridge.chemistry.TensionsToContents;
import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Indices of gas exchange that clinicians compute, for recorders.
 *
 * <pre>
 *   VE   = VT · RR ;  VA_ik = breath · RR · φ_i σ_k    RR the rate a hold does not change; φ, σ shares of a breath
 *   X_ik = p(CO2 output − O2 uptake) · R T/(PB − 47)   gas that a sub-unit expires beyond what it inspires
 *   PE   = Σ (VA_ik + s X_ik) PCO2_ik/VE               mixed expired PCO2 of the native lung
 *   PAq  = Σ Q_ik PCO2_ik/Σ Q_ik                       perfusion-weighted alveolar
 *   PA   = (1 − unperfused) Σ φ_i σ_k PCO2_ik          of the gas that a breath brings, dead alveoli included
 *   s    = 1 − (5 mL/breath)², at least 0              0 if a breath brings no alveolar gas
 *   PEt  = s PA                                        end-tidal
 *   Enghoff 1 − PE/PaCO2 ;  Bohr 1 − PE/PAq ;  volumetric 1 − PE/PA ;  alveolar 1 − PEt/PaCO2
 *   PAO2 = FiO2 (PB − 47) − PaCO2 (1 − FiO2 (1 − R))/R                       ideal alveolar, R 0.8; FiO2 inspired
 *   venous admixture = (cc − ca)/(cc − c_pa), cc at PAO2 and PaCO2 (Berggren) ;  shunt fraction = shunt/CO
 *   ventilatory ratio = VE · PaCO2/(100 mL/kg/min · PBW · 37.5 mmHg)
 * </pre>
 *
 * <p>Dead spaces are shares of a breath: a hold changes them no more than the rate, and gas that leaves a lung which gives
 * way to a lower PEEP is no breath. Quotients are regular: dead space reads 1 without ventilation, admixture 0 without an
 * O2 difference. In this lung dead alveoli empty together with the others, so the volumetric value contains the airway
 * alone; what else a capnogram and an arterial sample tell is the alveolar value (Charron 2011, Crit Care 15:R175), which
 * contains shunt as Enghoff's does.
 */
public final class GasExchangeIndices implements Component {
    private static final double LEAST_VENTILATION = Unit.L_PER_MIN.engine(0.05);
    private static final double LEAST_BREATH_L = 0.005;

    private static final double LEAST_TENSION = 0.1;
    private static final double LEAST_DIFFERENCE = 0.02;
    private static final double LEAST_FLOW = Unit.L_PER_MIN.engine(0.02);
    private static final double LEAST_FRACTION = 1e-3;
    private static final Source RESPIRATORY =
            new Source("alveolar-gas-equation", "Alveolar gas equation at the bedside, R 0.8 (Riley 1946)");

    private final LungResolution lung;
    private final Variable[] open;
    private final Variable[] edema;
    private final Variable[] bloodIn;
    private final Variable[] flooded;
    private final Variable[] aerated;
    private final Variable[] breath;
    private final Variable[] share;
    private final Variable[][] flow;
    private final Variable[][] pco2;
    private final Variable[][] uptake;
    private final Variable[][] output;
    private final Variable shunt;
    private final Variable cardiacOutput;
    private final InspiredGas inspiredGas;
    private final Variable rate;
    private final Variable tidal;
    private final Variable alveolarBreath;
    private final Variable unperfused;
    private final Variable weight;
    private final Variable barometer;
    private final Variable arterialPo2;
    private final Variable arterialPco2;
    private final Variable arterialO2;
    private final Variable pulmonaryO2;
    private final Variable hemoglobin;
    private final Variable baseExcess;
    private final Variable temperature;
    private final Variable p50;
    private final Variable quotient;
    private final Variable normalVentilation;
    private final Variable normalCo2;
    private final Variable shuntFraction;
    private final Variable admixture;
    private final Variable enghoff;
    private final Variable bohr;
    private final Variable volumetric;
    private final Variable alveolar;
    private final Variable endTidal;
    private final Variable aeratedFraction;
    private final Variable floodedFraction;
    private final Variable recruitedFraction;
    private final Variable totalBlood;
    private final Variable totalEdema;
    private final Variable pfRatio;
    private final Variable gradient;
    private final Variable ventilatoryRatio;
    private final TensionsToContents ideal = new TensionsToContents();

    /** Declares all indices. */
    public GasExchangeIndices(Declarations d, LungResolution lung) {
        this.lung = lung;
        int units = lung.units();
        open = Units.readsLater(d, Lung.OPEN, units);
        edema = Units.readsLater(d, Lung.EDEMA, units);
        bloodIn = Units.readsLater(d, Lung.ALVEOLAR_BLOOD, units);
        flooded = Units.readsLater(d, Lung.FLOODED, units);
        aerated = Units.readsLater(d, Lung.AERATED, units);
        breath = Units.readsLater(d, Lung.UNIT_TIDAL_VOLUME, units);
        share = Units.readsLater(d, Lung.VENTILATION_SHARE, lung.subUnits());
        flow = Units.readsLater(d, Lung.CAPILLARY_FLOW, lung);
        pco2 = Units.readsLater(d, Lung.PCO2, lung);
        uptake = Units.readsLater(d, Lung.O2_UPTAKE, lung);
        output = Units.readsLater(d, Lung.CO2_OUTPUT, lung);
        shunt = d.readsLater(Lung.SHUNT_FLOW);
        cardiacOutput = d.readsLater(Circulation.CARDIAC_OUTPUT);
        inspiredGas = new InspiredGas(d);
        rate = d.reads(Ventilator.MEASURED_RATE);
        tidal = d.reads(Ventilator.MEASURED_TIDAL_VOLUME);
        alveolarBreath = d.reads(Lung.ALVEOLAR_BREATH);
        unperfused = d.reads(Lung.UNPERFUSED);
        weight = d.readsLater(Body.PREDICTED_WEIGHT);
        barometer = d.readsLater(Body.BAROMETRIC_PRESSURE);
        arterialPo2 = d.readsLater(Blood.ARTERIAL_PO2);
        arterialPco2 = d.readsLater(Blood.ARTERIAL_PCO2);
        arterialO2 = d.readsLater(Blood.ARTERIAL_O2_CONTENT);
        pulmonaryO2 = d.readsLater(Blood.PULMONARY_O2_CONTENT);
        hemoglobin = d.readsLater(Blood.HEMOGLOBIN);
        baseExcess = d.readsLater(Blood.BASE_EXCESS);
        temperature = d.readsLater(Blood.TEMPERATURE);
        p50 = d.readsLater(Blood.P50);
        quotient = d.parameter("quotient", 0.8, Unit.ONE, 0.7, 1, DESIGN, RESPIRATORY);
        normalVentilation =
                d.parameter("normal_ventilation", 100, Unit.ML_PER_KG, 80, 120, VERIFIED, LungSources.SINHA);
        normalCo2 = d.parameter("normal_co2", 37.5, Unit.MMHG, 35, 40, VERIFIED, LungSources.SINHA);
        shuntFraction = d.displays(Lung.SHUNT_FRACTION);
        admixture = d.displays(Lung.VENOUS_ADMIXTURE);
        enghoff = d.displays(Lung.DEAD_SPACE_ENGHOFF);
        bohr = d.displays(Lung.DEAD_SPACE_BOHR);
        volumetric = d.displays(Lung.DEAD_SPACE_VOLUMETRIC);
        alveolar = d.displays(Lung.DEAD_SPACE_ALVEOLAR);
        endTidal = d.displays(Lung.END_TIDAL_CO2);
        aeratedFraction = d.displays(Lung.AERATED_FRACTION);
        floodedFraction = d.displays(Lung.FLOODED_FRACTION);
        recruitedFraction = d.displays(Lung.RECRUITED_FRACTION);
        totalBlood = d.displays(Lung.TOTAL_BLOOD);
        totalEdema = d.displays(Lung.TOTAL_EDEMA);
        pfRatio = d.displays(Lung.PF_RATIO);
        gradient = d.displays(Lung.AA_GRADIENT);
        ventilatoryRatio = d.displays(Lung.VENTILATORY_RATIO);
    }

    @Override
    public void displays(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            tissue(x, l);
            deadSpaces(x, l);
            oxygen(x, l);
        }
    }

    private void tissue(Rows x, int l) {
        double air = 0;
        double fluid = 0;
        double opened = 0;
        double blood = 0;
        double water = 0;
        for (int i = 0; i < lung.units(); i++) {
            air += lung.share(i) * x.of(aerated[i])[l];
            fluid += lung.share(i) * x.of(flooded[i])[l];
            opened += lung.share(i) * x.of(open[i])[l];
            blood += x.of(bloodIn[i])[l];
            water += x.of(edema[i])[l];
        }
        x.of(aeratedFraction)[l] = air;
        x.of(floodedFraction)[l] = fluid;
        x.of(recruitedFraction)[l] = opened;
        x.of(totalBlood)[l] = blood;
        x.of(totalEdema)[l] = water;
    }

    private void deadSpaces(Rows x, int l) {
        double molar = (x.of(barometer)[l] - Gas.WATER_VAPOR) / Gas.DRY_GAS_VOLUME_TEMPERATURE;
        double breaths = breaths(x, l);
        double alveolarVentilation = x.of(alveolarBreath)[l] * x.of(rate)[l];
        double byBreath = 0;
        double beyond = 0;
        double byFlow = 0;
        double flows = 0;
        for (int i = 0; i < lung.units(); i++) {
            double ofUnit = Functions.positive(x.of(breath[i])[l], Corners.BREATH_L) / breaths;
            for (int k = 0; k < lung.subUnits(); k++) {
                double tension = x.of(pco2[i][k])[l];
                double q = x.of(flow[i][k])[l];
                double gas = x.of(output[i][k])[l] - x.of(uptake[i][k])[l];
                double surplus = Functions.positive(gas, Corners.FLOW) / molar;
                byBreath += ofUnit * x.of(share[k])[l] * tension;
                beyond += surplus * tension;
                byFlow += q * tension;
                flows += q;
            }
        }
        double minute = x.of(tidal)[l] * x.of(rate)[l];
        double present = present(x.of(alveolarBreath)[l]);
        double mixed = quotient(alveolarVentilation * byBreath + present * beyond, minute, LEAST_VENTILATION);
        double alveolarGas = (1 - x.of(unperfused)[l]) * byBreath;
        double end = present * alveolarGas;
        double arterial = x.of(arterialPco2)[l];
        x.of(enghoff)[l] = 1 - quotient(mixed, arterial, LEAST_TENSION);
        x.of(bohr)[l] = 1 - quotient(mixed, quotient(byFlow, flows, LEAST_FLOW), LEAST_TENSION);
        x.of(volumetric)[l] = 1 - quotient(mixed, alveolarGas, LEAST_TENSION);
        x.of(alveolar)[l] = 1 - quotient(end, arterial, LEAST_TENSION);
        x.of(endTidal)[l] = end;
        x.of(ventilatoryRatio)[l] = Unit.PER_MIN.of(minute * arterial)
                / (x.of(normalVentilation)[l] * x.of(weight)[l] * x.of(normalCo2)[l]);
    }

    private double breaths(Rows x, int l) {
        double sum = 0;
        for (int i = 0; i < lung.units(); i++) {
            sum += Functions.positive(x.of(breath[i])[l], Corners.BREATH_L);
        }
        return sum;
    }

    /** 1 if a breath brings alveolar gas to the airway opening, 0 if it brings none. */
    private static double present(double alveolarBreath) {
        double least = LEAST_BREATH_L / Math.max(LEAST_BREATH_L, alveolarBreath);
        return 1 - least * least;
    }

    private void oxygen(Rows x, int l) {
        double inspired = inspiredGas.oxygen(x, l);
        double r = x.of(quotient)[l];
        double dry = x.of(barometer)[l] - Gas.WATER_VAPOR;
        double co2 = x.of(arterialPco2)[l];
        double idealPo2 = inspired * dry - co2 * (1 - inspired * (1 - r)) / r;
        ideal.solve(
                Functions.positive(idealPo2, LEAST_TENSION),
                Functions.positive(co2, LEAST_TENSION),
                Unit.G_PER_DL.of(x.of(hemoglobin)[l]),
                x.of(baseExcess)[l],
                x.of(temperature)[l],
                x.of(p50)[l],
                7.4);
        double capillary = Gas.MMOL_PER_L_PER_ML_DL * ideal.o2;
        double missing = capillary - x.of(arterialO2)[l];
        x.of(admixture)[l] = quotient(missing, capillary - x.of(pulmonaryO2)[l], LEAST_DIFFERENCE);
        x.of(shuntFraction)[l] = quotient(x.of(shunt)[l], x.of(cardiacOutput)[l], LEAST_FLOW);
        x.of(pfRatio)[l] = quotient(x.of(arterialPo2)[l], inspired, LEAST_FRACTION);
        x.of(gradient)[l] = idealPo2 - x.of(arterialPo2)[l];
    }

    /** a/b that goes to zero with b. */
    private static double quotient(double a, double b, double least) {
        return a * b / (b * b + least * least);
    }
}
