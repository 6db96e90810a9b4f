package org.lungbridge.dossier.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.model.Model;
import org.lungbridge.model.ParameterInfo;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;

/** {@code docs/parameters.md}: the register, generated from what components declare. A lung of one unit stands for all units. */
public final class ParameterRegister {
    private static final String HEAD = """
            # Parameters

            Generated from the declarations of the components (`ParameterRegisterTest`, `-Dlungbridge.update=true`); do not edit. A
            parameter is a number that stays what it is during a run; a patient or an override may have another value within its range.
            Units are UCUM codes. What a tag means:

            """;

    private final List<ParameterInfo> parameters;
    private final Map<String, Integer> sources = new LinkedHashMap<>();

    private ParameterRegister(List<ParameterInfo> parameters) {
        this.parameters = parameters;
    }

    /** The parameters of a patient on ventilator and VV-ECMO. */
    public static List<ParameterInfo> all() {
        Model model = PatientModel.assemble(1, new LungResolution(1, 1));
        return model.parameters();
    }

    /** How many parameters bear each tag. */
    public static Map<Tag, Integer> counts() {
        Map<Tag, Integer> counts = new EnumMap<>(Tag.class);
        for (Tag tag : Tag.values()) {
            counts.put(tag, 0);
        }
        all().forEach(parameter -> counts.merge(parameter.tag(), 1, Integer::sum));
        return counts;
    }

    /** The counts in a sentence, for front pages. */
    public static String inWords() {
        Map<Tag, Integer> counts = counts();
        return "%s parameters: %s verified, %s recalled, %s calibrated, %s design choices"
                .formatted(
                        counts.values().stream().mapToInt(Integer::intValue).sum(),
                        counts.get(Tag.VERIFIED),
                        counts.get(Tag.RECALLED),
                        counts.get(Tag.CALIBRATED),
                        counts.get(Tag.DESIGN));
    }

    /** The page. */
    public static String page() {
        return new ParameterRegister(all()).write();
    }

    private String write() {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("| tag | meaning | parameters |\n|---|---|---|\n");
        counts().forEach((tag, count) -> page.append("| %s | %s | %s |\n".formatted(word(tag), meaning(tag), count)));
        Map<String, List<ParameterInfo>> byOwner = new TreeMap<>();
        for (ParameterInfo parameter : parameters) {
            byOwner.computeIfAbsent(owner(parameter), owner -> new ArrayList<>())
                    .add(parameter);
        }
        byOwner.forEach((owner, own) -> section(page, owner, own));
        page.append("\n## Sources\n\n");
        sources.forEach((source, number) -> page.append("%s. %s\n".formatted(number, cell(source))));
        return page.toString();
    }

    private void section(StringBuilder page, String owner, List<ParameterInfo> own) {
        page.append("\n## %s\n\n".formatted(owner));
        page.append("| parameter | value | range | between patients | tag | source |\n|---|---|---|---|---|---|\n");
        for (ParameterInfo parameter : own) {
            String unit = parameter.quantity().unit().code();
            String name = parameter.quantity().name();
            page.append("| `%s` | %s%s | %s to %s | %s | %s | %s |\n"
                    .formatted(
                            name.substring(owner.length() + 1),
                            number(parameter.value()),
                            unit.equals("1") ? "" : " " + unit,
                            number(parameter.low()),
                            number(parameter.high()),
                            spread(parameter.spread()),
                            word(parameter.tag()),
                            sources.computeIfAbsent(parameter.source().citation(), source -> sources.size() + 1)));
        }
    }

    private static String owner(ParameterInfo parameter) {
        String name = parameter.quantity().name();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String word(Tag tag) {
        return tag == Tag.DESIGN ? "design choice" : tag.name().toLowerCase(Locale.ROOT);
    }

    private static String meaning(Tag tag) {
        return switch (tag) {
            case VERIFIED -> "read in the source that is named";
            case RECALLED -> "quoted from memory and not read again";
            case CALIBRATED -> "fitted here so that published targets are met";
            case DESIGN -> "chosen with little or no data";
        };
    }

    private static String spread(Spread spread) {
        if (spread instanceof Spread.Normal normal) {
            return "normal, %s ± %s".formatted(number(normal.mean()), number(normal.sd()));
        }
        if (spread instanceof Spread.LogNormal logNormal) {
            return "log-normal, median %s, SD of the log %s"
                    .formatted(number(logNormal.median()), number(logNormal.sdOfLog()));
        }
        if (spread instanceof Spread.Uniform uniform) {
            return "uniform, %s to %s".formatted(number(uniform.low()), number(uniform.high()));
        }
        if (spread instanceof Spread.Beta beta) {
            return "%s times beta(%s, %s)".formatted(number(beta.scale()), number(beta.alpha()), number(beta.beta()));
        }
        if (spread instanceof Spread.Gamma gamma) {
            return "gamma, mean %s, variance %s".formatted(number(gamma.mean()), number(gamma.variance()));
        }
        return "the same";
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.6g", value);
        if (text.contains("e") || !text.contains(".")) {
            return text.replaceAll("\\.?0+e", "e");
        }
        return text.replaceAll("\\.?0+$", "");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\s+", " ");
    }
}
