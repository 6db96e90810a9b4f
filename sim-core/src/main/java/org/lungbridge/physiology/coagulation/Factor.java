package org.lungbridge.physiology.coagulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Coagulation;

/**
 * What is known about the turnover of one plasma protein: a line of the table that {@link PlasmaFactor} works through.
 *
 * <p>Levels are fractions of normal plasma, of fibrinogen g/L. Set-points are those of patients with alveolar hemorrhage
 * or in intensive care and, like the losses on the circuit, design choices that wait for data. Antithrombin starts at
 * half of what synthesis aims at: acute illness has used it up, and it rises over a week. Fibrinogen, factor VIII and von
 * Willebrand factor of the acute phase start at 4.5 g/L, 2 and 2.5 and are made for 6 g/L, 2.4 and 3, so that with what
 * the circuit takes they stay near the levels the aPTT was calibrated with: factor VIII 2, fibrinogen 4-5 g/L, intrinsic
 * pathway 0.6.
 *
 * @param part name of the component, prefix of its parameters
 * @param amount the amount in plasma
 * @param level its concentration
 * @param turnover what leaves in an hour, as a share
 * @param tag how far that can be trusted
 * @param source where it comes from
 * @param setpoint level that synthesis keeps up in a healthy liver
 * @param startShare level at admission over the set-point
 * @param circuitLoss what contact with the circuit takes in an hour, as a share
 * @param use what is used in an hour at a consumption index of 1, as a share
 * @param madeByLiver whether hepatocytes make it; the vessel wall otherwise
 * @param inPlasma level in fresh frozen plasma
 * @param inCryoprecipitate level in cryoprecipitate
 */
public record Factor(
        String part,
        Quantity amount,
        Quantity level,
        double turnover,
        Tag tag,
        Source source,
        double setpoint,
        double startShare,
        double circuitLoss,
        double use,
        boolean madeByLiver,
        double inPlasma,
        double inCryoprecipitate) {
    private static final Map<String, Source> SOURCES = Map.of(
            "wajima",
            new Source(
                    "wajima-2009",
                    "Wajima 2009, Clin Pharmacol Ther 86:290: degradation of coagulation factors, as in BIOMD0000000338"),
            "clinic",
            new Source("factor-xi", "Clinical half-life of factor XI 40-70 h (the network's 0.10/h is 7 h), recalled"),
            "moffett",
            new Source(
                    "moffett-2017",
                    "Moffett 2017, antithrombin in children, scaled: CL 0.917 dL/h, V 67.9 dL at 70 kg, half-life 51 h"),
            "bellon",
            new Source(
                    "bellon-2020",
                    "Bellon 2020, fibrinogen kinetics: CL 0.00288 W^0.556 L/h, V 0.0960 W^0.808 L, 0.0103/h at 70 kg"),
            "textbook",
            new Source("von-willebrand", "Half-life of von Willebrand factor 12-20 h, textbook, recalled"));

    private static final String TABLE = """
            part           | per h  | tag      | source   | set  | start | circuit | use   | from  | plasma | cryo
            factor_ii      | 0.010  | VERIFIED | wajima   | 0.75 | 1     | 0.002   | 0.003 | liver | 1      | 0
            factor_v       | 0.043  | VERIFIED | wajima   | 0.8  | 1     | 0.010   | 0.003 | liver | 1      | 0
            factor_vii     | 0.12   | VERIFIED | wajima   | 0.65 | 1     | 0.010   | 0.003 | liver | 1      | 0
            factor_viii    | 0.058  | VERIFIED | wajima   | 2.4  | 0.833 | 0.010   | 0.003 | wall  | 1      | 4.1
            factor_ix      | 0.029  | VERIFIED | wajima   | 0.9  | 1     | 0.003   | 0.003 | liver | 1      | 0
            factor_x       | 0.018  | VERIFIED | wajima   | 0.75 | 1     | 0.002   | 0.003 | liver | 1      | 0
            factor_xi      | 0.012  | RECALLED | clinic   | 0.7  | 1     | 0.004   | 0.003 | liver | 1      | 0
            factor_xii     | 0.012  | VERIFIED | wajima   | 0.6  | 1     | 0.006   | 0.003 | liver | 1      | 0
            factor_xiii    | 0.0036 | VERIFIED | wajima   | 0.7  | 1     | 0.002   | 0.003 | liver | 1      | 4.1
            antithrombin   | 0.0135 | VERIFIED | moffett  | 1.2  | 0.5   | 0.002   | 0.003 | liver | 1      | 0
            protein_c      | 0.05   | VERIFIED | wajima   | 0.6  | 1     | 0.004   | 0.003 | liver | 1      | 0
            fibrinogen     | 0.0103 | VERIFIED | bellon   | 6    | 0.75  | 0.003   | 0.003 | liver | 2.6    | 11.25
            von_willebrand | 0.045  | RECALLED | textbook | 3    | 0.833 | 0.010   | 0     | wall  | 1      | 4.1
            """;

    private static final List<Quantity> AMOUNTS = List.of(
            Coagulation.FACTOR_II,
            Coagulation.FACTOR_V,
            Coagulation.FACTOR_VII,
            Coagulation.FACTOR_VIII,
            Coagulation.FACTOR_IX,
            Coagulation.FACTOR_X,
            Coagulation.FACTOR_XI,
            Coagulation.FACTOR_XII,
            Coagulation.FACTOR_XIII,
            Coagulation.ANTITHROMBIN,
            Coagulation.PROTEIN_C,
            Coagulation.FIBRINOGEN,
            Coagulation.VON_WILLEBRAND);

    private static final List<Quantity> LEVELS = List.of(
            Coagulation.FACTOR_II_LEVEL,
            Coagulation.FACTOR_V_LEVEL,
            Coagulation.FACTOR_VII_LEVEL,
            Coagulation.FACTOR_VIII_LEVEL,
            Coagulation.FACTOR_IX_LEVEL,
            Coagulation.FACTOR_X_LEVEL,
            Coagulation.FACTOR_XI_LEVEL,
            Coagulation.FACTOR_XII_LEVEL,
            Coagulation.FACTOR_XIII_LEVEL,
            Coagulation.ANTITHROMBIN_LEVEL,
            Coagulation.PROTEIN_C_LEVEL,
            Coagulation.FIBRINOGEN_LEVEL,
            Coagulation.VON_WILLEBRAND_LEVEL);

    /** All of them, in the order of the table. */
    public static final List<Factor> ALL = read();

    /** The protein of this name. */
    public static Factor of(String part) {
        return ALL.stream()
                .filter(factor -> factor.part().equals(part))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no protein (%s).".formatted(part)));
    }

    /** The name of one of this protein's parameters. */
    public String parameter(String name) {
        return part + "." + name;
    }

    private static List<Factor> read() {
        List<Factor> all = new ArrayList<>();
        List<String> lines = TABLE.lines().skip(1).toList();
        for (int k = 0; k < lines.size(); k++) {
            String[] f = lines.get(k).strip().split(" *\\| *");
            if (!AMOUNTS.get(k).name().endsWith("." + f[0])
                    || !LEVELS.get(k).name().endsWith("." + f[0] + "_level")) {
                throw new IllegalStateException("The line (%s) stands beside other quantities.".formatted(f[0]));
            }
            all.add(new Factor(
                    f[0],
                    AMOUNTS.get(k),
                    LEVELS.get(k),
                    number(f[1]),
                    Tag.valueOf(f[2]),
                    source(f[3]),
                    number(f[4]),
                    number(f[5]),
                    number(f[6]),
                    number(f[7]),
                    f[8].equals("liver"),
                    number(f[9]),
                    number(f[10])));
        }
        return List.copyOf(all);
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static Source source(String name) {
        Source source = SOURCES.get(name);
        if (source == null) {
            throw new IllegalStateException("The source (%s) is not known.".formatted(name));
        }
        return source;
    }
}
