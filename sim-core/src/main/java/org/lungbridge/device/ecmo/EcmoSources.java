package org.lungbridge.device.ecmo;

import org.lungbridge.quantity.Source;

/** The works that the circuit's equations and numbers come from. */
final class EcmoSources {
    static final Source ROTAFLOW = new Source(
            "boes-2019",
            "Boes S, Thamsen B, Haas M, et al. Hydraulic characterization of implantable rotary blood pumps. IEEE"
                    + " Trans Biomed Eng 2019;66:1618-1627: form of the head curve; coefficients of the Rotaflow from the open"
                    + " code ECLIPSE");
    static final Source MEMBRANE_RESISTANCE = new Source(
            "eclipse",
            "Open circulation code ECLIPSE: hollow-fiber oxygenator, 0.6744 mmHg·s/mL (11.24 mmHg per L/min)");
    static final Source CANNULA_CHARTS = new Source(
            "cannula-charts",
            "Manufacturers' pressure-flow charts in water, digitized in the open collection perfusion-tools; least-squares"
                    + " quadratic");
    static final Source BLOOD_FACTOR = Source.assumption(
            "Turbulent flow: density ratio 1.055 times viscosity ratio (2.7/0.95) to the power 0.25 gives 1.37");
    static final Source TUBING = Source.assumption(
            "3/8 inch tubing, 4 m, blood of 3 mPa·s and 1.055 kg/L: Hagen-Poiseuille and Blasius friction");
    static final Source BARTLETT = new Source(
            "spinelli-2014",
            "Spinelli E, Bartlett RH. Relationship between hemoglobin concentration and extracorporeal blood flow. ASAIO J"
                    + " 2014;60:688-693: mixing in veno-venous support");
    static final Source RECIRCULATION = new Source(
            "palmer-2016",
            "Palmér O, Palmér K, Hultman J, Broman M. Cannula design and recirculation during venovenous ECMO. ASAIO J"
                    + " 2016;62:737-742; Gehron J, et al. 2023 (PMC9866780): median 14-16 %");
    static final Source RECIRCULATION_PIGS = new Source(
            "icmx-2024",
            "Recirculation in pigs on VV-ECMO, Intensive Care Med Exp 2024 (s40635-024-00636-5): PEEP 5 to 15 cmH2O raises"
                    + " it by 12-28 %, flow 3.5 to 5 L/min by 28-49 %, loss of 1 L by 43 %");
    static final Source BOUNDARY_LAYER = new Source(
            "vaslef-1994",
            "Vaslef SN, Mockros LF, Anderson RW, Leonard RJ. Use of a mathematical model to predict oxygen transfer rates in"
                    + " hollow fiber membrane oxygenators. ASAIO J 1994;40:990-996: boundary layer slowed by binding");
    static final Source QUADROX = new Source(
            "quadrox-ifu",
            "Maquet Quadrox-D, instructions for use, recalled transfer lines (Hb 12 g/dL, saturation 0.65, PCO2 45 mmHg, gas"
                    + " to blood 1); FDA 510(k) K082117: rated flow 0.5-7 L/min, surface 1.8 m²");
    static final Source LUBNOW = new Source(
            "lubnow-2014",
            "Lubnow M, Philipp A, Foltan M, et al. Technical complications during veno-venous ECMO and their relevance"
                    + " predicting a system-exchange. PLoS One 2014;9:e112316 (PMC4251903)");

    static final Source SEELIGER = new Source(
            "seeliger-2020",
            "Seeliger B, et al. 2020, Crit Care (doi 10.1186/s13054-020-03348-w): 218 patients, exchange of the oxygenator"
                    + " within 15 days in 27 % at a PTT or ACT target, 45 % at a low one; Olson SR, et al. 2021 (doi"
                    + " 10.1097/MAT.0000000000001230): 13.4 % in 4.75 days without anticoagulation");
    static final Source LEHLE = new Source(
            "lehle-2015",
            "Lehle K, Philipp A, Zeman F, et al. 2015 (PMC4659553): acute oxygenator thrombosis 15 and pump-head thrombosis 8"
                    + " times in 4,142 days of VV-ECMO");

    private EcmoSources() {}
}
