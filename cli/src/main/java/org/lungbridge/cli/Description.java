package org.lungbridge.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lungbridge.recording.Numbers;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.catalogue.AssaySheet;
import org.lungbridge.scenarios.catalogue.CannulaSheet;
import org.lungbridge.scenarios.catalogue.Endpoints;
import org.lungbridge.scenarios.catalogue.OxygenatorSheet;
import org.lungbridge.scenarios.catalogue.PumpSheet;
import org.lungbridge.scenarios.catalogue.Sheet;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.DeviceKind;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Takes;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.viz.FigureKind;
import org.lungbridge.viz.Figures;
import org.lungbridge.viz.plan.Plan;
import org.lungbridge.viz.plan.PlanText;
import org.lungbridge.vocabulary.OutputVariable;
import org.lungbridge.vocabulary.OutputVariables;

/** Things in words. */
final class Description {
    private static final String END = System.lineSeparator();

    private Description() {}

    /** The thing of this name on a shelf, in words. */
    static Optional<String> of(Shelf shelf, String name) {
        if (shelf.entries().stream().noneMatch(entry -> entry.name().equals(name))) {
            return Optional.empty();
        }
        return Optional.of(
                switch (shelf) {
                    case SCENARIOS -> of(PlanSource.shipped(name));
                    case STRATEGIES -> StrategyWords.of(Library.strategy(name));
                    case COURSES -> CourseWords.of(Library.course(name));
                    case CHECKLISTS -> LessonWords.of(Library.checklist(name));
                    case LEARNERS -> LessonWords.of(Library.learner(name));
                    case ENDPOINTS -> EndpointWords.of(Endpoints.shipped(name));
                    case DISEASES -> DiseaseWords.of(Library.devices().disease(name));
                    case DEVICES -> device(name);
                    case VARIABLES -> variable(name);
                    case ORDERS -> order(name);
                    case FIGURES -> figure(name);
                });
    }

    private static String figure(String name) {
        FigureKind kind = Figures.ALL.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return "figure " + name + ": " + kind.about() + END + "Drawn " + kind.where() + "." + END
                + "lungbridge plot RUN --figure " + name + END;
    }

    /** A scenario in words. */
    static String of(Plan plan) {
        return PlanText.of(plan) + Version.PURPOSE + END;
    }

    static void listed(StringBuilder text, String head, @Nullable List<String> lines) {
        if (lines != null && !lines.isEmpty()) {
            text.append(head).append(':').append(END);
            lines.forEach(line -> text.append("  ").append(line).append(END));
            text.append(END);
        }
    }

    private static String device(String id) {
        for (DeviceKind kind : DeviceKind.values()) {
            for (Sheet sheet : Library.devices().sheets(kind)) {
                if (sheet.id().equals(id)) {
                    return device(kind, sheet);
                }
            }
        }
        throw new IllegalStateException("The device (" + id + ") is listed and not found.");
    }

    private static String device(DeviceKind kind, Sheet sheet) {
        StringBuilder text = new StringBuilder(sheet.title())
                .append(" (")
                .append(kind.noun())
                .append(")")
                .append(END);
        text.append(numbers(sheet))
                .append(END)
                .append("Source: ")
                .append(sheet.source())
                .append(END);
        if (sheet.note() != null) {
            text.append("Note: ").append(sheet.note()).append(END);
        }
        return text.toString();
    }

    private static String numbers(Sheet sheet) {
        if (sheet instanceof PumpSheet pump) {
            return "Speed %s to %s rpm.".formatted(text(pump.minSpeed_rpm()), text(pump.maxSpeed_rpm()));
        }
        if (sheet instanceof OxygenatorSheet lung) {
            return "Surface %s m2, resistance %s mmHg/(L/min), filling volume %s mL, rated for %s L/min."
                    .formatted(
                            text(lung.area_m2()),
                            text(lung.resistance_mmHgPerLPerMin()),
                            text(lung.primeVolume_mL()),
                            text(lung.ratedFlow_LPerMin()));
        }
        if (sheet instanceof AssaySheet assay) {
            return "%s. Results after %s to %s min."
                    .formatted(
                            assay.channels().stream()
                                    .map(channel -> channel.measurand() + " (" + channel.unit() + ")")
                                    .collect(Collectors.joining(", ")),
                            text(assay.shortest_min()),
                            text(assay.longest_min()));
        }
        CannulaSheet cannula = (CannulaSheet) sheet;
        return "%s Fr. Pressure drop at Q L/min: %s (%s Q + %s Q2) mmHg."
                .formatted(
                        text(cannula.frenchSize()),
                        text(cannula.bloodFactor()),
                        text(cannula.linear_mmHgPerLPerMin()),
                        text(cannula.quadratic_mmHgPerLPerMin2()));
    }

    private static String text(double value) {
        return Numbers.text(value);
    }

    private static String variable(String id) {
        OutputVariable variable = OutputVariables.find(id).orElseThrow();
        String unit = variable.unitCode().equals("1") ? "a fraction of 1 or a bare number" : variable.unitCode();
        return "%s: %s%nUnit: %s. Group: %s. Quantity of the model: %s.%n"
                .formatted(id, variable.about(), unit, variable.group(), variable.shows());
    }

    private static String order(String name) {
        StringBuilder text = new StringBuilder(name);
        for (JsonSubTypes.Type type :
                TimelineOrder.class.getAnnotation(JsonSubTypes.class).value()) {
            if (type.name().equals(name)) {
                About about = type.value().getAnnotation(About.class);
                text.append(about == null ? "" : ": " + about.value()).append(END);
                for (RecordComponent field : type.value().getRecordComponents()) {
                    text.append("  ").append(field(type.value(), field)).append(END);
                }
            }
        }
        return text.toString();
    }

    private static String field(Class<?> order, RecordComponent field) {
        String name = writtenName(order, field.getName());
        About about = field.getAnnotation(About.class);
        StringBuilder text = new StringBuilder(name).append(": ").append(about == null ? "" : about.value());
        for (Takes takes : field.getAnnotationsByType(Takes.class)) {
            Dimension dimension = takes.value();
            text.append(" [").append(dimension.inWords()).append(", ").append(takes.low());
            text.append(" to ").append(takes.high()).append(']');
        }
        return text.append(choices(field.getType())).toString();
    }

    /** The words a field takes, where it takes words of a list. */
    private static String choices(Class<?> type) {
        if (!type.isEnum()) {
            return "";
        }
        List<String> words = new ArrayList<>();
        for (Object choice : type.getEnumConstants()) {
            String name = ((Enum<?>) choice).name();
            words.add(writtenName(type, name));
        }
        return " [one of " + String.join(", ", words) + "]";
    }

    /** The name of a field in documents: {@code FdO2} for {@code fdO2}. */
    private static String writtenName(Class<?> order, String field) {
        try {
            JsonProperty written = order.getDeclaredField(field).getAnnotation(JsonProperty.class);
            return written == null || written.value().isEmpty() ? field : written.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException("The order (" + order + ") has no field (" + field + ").", impossible);
        }
    }
}
