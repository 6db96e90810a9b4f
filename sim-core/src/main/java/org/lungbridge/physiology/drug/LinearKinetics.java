package org.lungbridge.physiology.drug;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Drug;

/**
 * What is known about a drug that leaves in proportion to its concentration: a line of the table that {@link LinearDrug}
 * works through.
 *
 * @param part name of the component, prefix of its parameters
 * @param amount the amount in the central compartment
 * @param level its concentration
 * @param tissue the amount in the second compartment; none for one compartment
 * @param infusion a rate that is set; none for a drug given at once
 * @param infusionToGrams what a unit of that rate is in g/s
 * @param infusionByWeight whether the rate goes by weight
 * @param size how volumes and clearances go with weight
 * @param volume central volume at the reference weight
 * @param clearance clearance at the reference weight
 * @param exchange flow between the compartments at the reference weight
 * @param tissueVolume volume of the second compartment at the reference weight
 * @param renal share of the clearance that goes with kidney function
 * @param sieved share of the clearance of renal replacement that this drug sees, recalled: tranexamic acid + 1.5 L/h,
 *     bivalirudin dose + 75-125 % (Walker 2019), enoxaparin none
 * @param hepatic share of the clearance that goes with liver function
 * @param variation coefficients of variation between patients of clearance, volume and tissue volume
 * @param tag how far the numbers can be trusted
 * @param source where they come from
 */
record LinearKinetics(
        String part,
        Quantity amount,
        Quantity level,
        @Nullable Quantity tissue,
        @Nullable Quantity infusion,
        double infusionToGrams,
        boolean infusionByWeight,
        Size size,
        double volume,
        double clearance,
        double exchange,
        double tissueVolume,
        double renal,
        double sieved,
        double hepatic,
        List<Double> variation,
        Tag tag,
        Source source) {
    /**
     * How volume and clearance go with weight: value · (W/reference)^exponent.
     *
     * @param reference weight at which the values hold, kg
     * @param ofVolume exponent of volumes
     * @param ofClearance exponent of clearances
     * @param volumeUnit in which volumes are printed
     * @param clearanceUnit in which clearances are printed
     */
    record Size(double reference, double ofVolume, double ofClearance, Unit volumeUnit, Unit clearanceUnit) {
        static final Size PER_KG = new Size(1, 1, 1, Unit.L_PER_KG, Unit.L_PER_KG_PER_HOUR);

        static Size at(double weight_kg, double ofVolume, double ofClearance) {
            return new Size(weight_kg, ofVolume, ofClearance, Unit.L, Unit.L_PER_HOUR);
        }
    }

    private static final double UG_PER_MIN = Unit.UG.toEngine() / Unit.MIN.toEngine();

    static final LinearKinetics ENOXAPARIN = new LinearKinetics(
            "enoxaparin",
            Drug.ENOXAPARIN,
            Drug.ENOXAPARIN_LEVEL,
            null,
            null,
            1,
            false,
            Size.at(72, 1, 0),
            6.65,
            0.72,
            0,
            0,
            0.5,
            0,
            0,
            List.of(0.3, 0.2),
            Tag.VERIFIED,
            new Source(
                    "hulot-2004",
                    "Hulot 2004, Ther Drug Monit 26:305: CL 0.72 L/h by kidney function, V 6.65 L by weight (72 kg)"));

    static final LinearKinetics BIVALIRUDIN = new LinearKinetics(
            "bivalirudin",
            Drug.BIVALIRUDIN,
            Drug.BIVALIRUDIN_LEVEL,
            Drug.BIVALIRUDIN_TISSUE,
            Drug.BIVALIRUDIN_RATE,
            1,
            true,
            Size.PER_KG,
            0.086,
            0.323,
            0.0957,
            0.0554,
            0.8,
            0.9,
            0,
            List.of(0.148, 0.242, 0.156),
            Tag.VERIFIED,
            new Source(
                    "zhang-2012",
                    "Zhang 2012, Acta Pharmacol Sin 33:1387, healthy volunteers; share by the kidney 0.8, recalled"));

    static final LinearKinetics ARGATROBAN = new LinearKinetics(
            "argatroban",
            Drug.ARGATROBAN,
            Drug.ARGATROBAN_LEVEL,
            null,
            Drug.ARGATROBAN_RATE,
            UG_PER_MIN,
            true,
            Size.PER_KG,
            0.174,
            0.0447,
            0,
            0,
            0,
            0,
            0.8,
            List.of(0.4, 0.2),
            Tag.RECALLED,
            new Source(
                    "argatroban",
                    "Argatroban: V 174 mL/kg (label); half-life 2.7 h (1.8-7.3) in critical illness, 45 min in health"));

    static final LinearKinetics RITUXIMAB = new LinearKinetics(
            "rituximab",
            Drug.RITUXIMAB,
            Drug.RITUXIMAB_LEVEL,
            Drug.RITUXIMAB_TISSUE,
            null,
            1,
            false,
            Size.at(70, 1, 0.75),
            3.5,
            0.3 / 24,
            0.6 / 24,
            5.2,
            0,
            0,
            0,
            List.of(0.3, 0.2),
            Tag.RECALLED,
            new Source(
                    "rituximab-kinetics",
                    "Central volume 3-4.5 L, clearance 0.3 L/d, half-life about 20 d (Lioger 2017, Liang 2024, recalled)"));

    static final LinearKinetics TRANEXAMIC_ACID = new LinearKinetics(
            "tranexamic_acid",
            Drug.TRANEXAMIC_ACID,
            Drug.TRANEXAMIC_ACID_LEVEL,
            Drug.TRANEXAMIC_ACID_TISSUE,
            Drug.TRANEXAMIC_ACID_RATE,
            1,
            false,
            Size.at(80, 0.44, 0.89),
            10.7,
            8.59,
            28.9,
            15.0,
            0.95,
            0.65,
            0,
            List.of(0.324, 0.595, 0.464),
            Tag.VERIFIED,
            new Source(
                    "dunn-2025",
                    "Dunn 2025, J Clin Pharmacol 65:1262: CL 8.59, Q 28.9 L/h, V 10.7 and 15.0 L at 80 kg; renal 95 %"));

    static final LinearKinetics AMINOCAPROIC_ACID = new LinearKinetics(
            "aminocaproic_acid",
            Drug.AMINOCAPROIC_ACID,
            Drug.AMINOCAPROIC_ACID_LEVEL,
            null,
            Drug.AMINOCAPROIC_ACID_RATE,
            1,
            false,
            Size.at(70, 1, 1),
            30,
            10.8,
            0,
            0,
            0.65,
            1,
            0,
            List.of(0.25, 0.2),
            Tag.VERIFIED,
            new Source(
                    "aminocaproic-acid",
                    "Label and Frederiksen 1984, Clin Pharmacol Ther: V 30 L, CL 169-190 mL/min, two thirds by the kidney"));

    static final LinearKinetics FACTOR_VIIA = new LinearKinetics(
            "factor_viia",
            Drug.FACTOR_VIIA,
            Drug.FACTOR_VIIA_LEVEL,
            null,
            null,
            1,
            false,
            Size.PER_KG,
            0.115,
            0.035,
            0,
            0,
            0,
            0,
            0,
            List.of(0.25, 0.2),
            Tag.VERIFIED,
            new Source(
                    "klitgaard-2007",
                    "Klitgaard 2007: rFVIIa CL 30-40 mL/kg/h, 60-90 in heavy bleeding; half-life 2.3 h"));
}
