package org.lungbridge.bedside.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lungbridge.bedside.session.OrderKinds;
import org.lungbridge.bedside.stream.Role;
import org.lungbridge.bedside.wire.Json;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.FromCatalogue;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Ratio;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.Spelling;
import org.lungbridge.scenarios.document.Takes;
import org.lungbridge.scenarios.document.WireName;
import org.lungbridge.scenarios.play.HiddenQuantities;
import org.lungbridge.scenarios.reading.KnownDevices;
import org.lungbridge.scenarios.reading.Observable;
import org.lungbridge.vocabulary.OutputVariable;
import org.lungbridge.vocabulary.OutputVariables;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The catalogue of a session, made from the records and annotations of the documents, as the schema is. */
public final class Catalogue {
    private static final String AT = "at";

    private final KnownDevices devices;
    private final Scenario scenario;

    /** The catalogue for sessions with a scenario. */
    public Catalogue(Scenario scenario, KnownDevices devices) {
        this.scenario = scenario;
        this.devices = devices;
    }

    /** All that a role may do. */
    public ObjectNode json(Role role) {
        boolean teaches = role == Role.INSTRUCTOR;
        ObjectNode json = Json.object();
        ArrayNode orders = json.putArray("orders");
        OrderKinds.all().forEach((kind, record) -> {
            if (teaches || !OrderKinds.isHidden(kind)) {
                orders.add(order(kind, record, teaches));
            }
        });
        json.set("tests", Tests.json());
        if (teaches) {
            json.set("hidden", hidden());
        } else {
            json.putArray("hidden");
        }
        ArrayNode modes = json.putArray("modes");
        List.of("none", "volume-control", "pressure-control", "pressure-support", "aprv")
                .forEach(modes::add);
        json.set("variables", variables());
        return json;
    }

    private ObjectNode order(String kind, Class<?> record, boolean teaches) {
        ObjectNode order = Json.object();
        order.put("kind", kind);
        order.put("title", title(kind));
        About about = record.getAnnotation(About.class);
        order.put("about", about == null ? "" : about.value());
        order.put("group", Groups.of(kind));
        order.put("who", OrderKinds.isHidden(kind) ? "instructor" : "learner");
        ArrayNode fields = order.putArray("fields");
        for (RecordComponent component : record.getRecordComponents()) {
            String name = component.getName();
            if (!name.equals(AT) && (teaches || !OrderKinds.isHidden(kind, name))) {
                fields.add(field(component));
            }
        }
        return order;
    }

    private static String title(String kind) {
        String words = kind.replace('-', ' ').replace("ecmo", "ECMO").replace(" ct", " CT");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private ObjectNode field(RecordComponent component) {
        JsonProperty written = component.getAccessor().getAnnotation(JsonProperty.class);
        About about = component.getAnnotation(About.class);
        ObjectNode field = Json.object();
        field.put("name", written == null ? component.getName() : written.value());
        field.put("about", about == null ? "" : about.value());
        field.put("required", !component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        type(field, component.getGenericType());
        limits(field, component.getAnnotationsByType(Takes.class));
        FromCatalogue shelf = component.getAnnotation(FromCatalogue.class);
        if (shelf != null) {
            field.put("type", "choice");
            ArrayNode choices = field.putArray("choices");
            devices.ids(shelf.value()).stream().sorted().forEach(choices::add);
        }
        return field;
    }

    private static void type(ObjectNode field, Type type) {
        if (type instanceof ParameterizedType list) {
            field.put("type", "choices");
            choices(field, list.getActualTypeArguments()[0]);
        } else if (type == Measure.class) {
            field.put("type", "quantity");
        } else if (type == Double.class || type == double.class) {
            field.put("type", "number");
        } else if (type == Integer.class || type == int.class) {
            field.put("type", "integer");
        } else if (type == Boolean.class || type == boolean.class) {
            field.put("type", "boolean");
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            field.put("type", "choice");
            choices(field, plain);
        } else {
            field.put("type", type == Ratio.class ? "ratio" : "text");
        }
    }

    private static void choices(ObjectNode field, Type type) {
        ArrayNode choices = field.putArray("choices");
        if (type instanceof Class<?> plain && plain.isEnum()) {
            Arrays.stream(plain.getEnumConstants())
                    .map(word -> WireName.of((Enum<?>) word))
                    .forEach(choices::add);
        }
    }

    private static void limits(ObjectNode field, Takes[] takes) {
        if (takes.length == 0) {
            return;
        }
        range(field, takes[0]);
        if (takes.length > 1) {
            ArrayNode alternatives = field.putArray("alternatives");
            Arrays.stream(takes).skip(1).forEach(other -> range(alternatives.addObject(), other));
        }
    }

    private static void range(ObjectNode node, Takes takes) {
        Dimension dimension = takes.value();
        node.put("dimension", dimension.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        ArrayNode units = node.putArray("units");
        dimension.spellings().stream().map(Spelling::written).distinct().forEach(units::add);
        String low = takes.low();
        node.put("unit", low.contains(" ") ? low.substring(low.indexOf(' ') + 1) : "");
        node.put("low", low);
        node.put("high", takes.high());
    }

    private ArrayNode hidden() {
        ArrayNode hidden = Json.array();
        for (Quantity quantity : HiddenQuantities.of(scenario.lung()).all()) {
            ObjectNode node = hidden.addObject();
            node.put("quantity", quantity.name());
            node.put("label", quantity.about());
            node.put("unit", quantity.unit().code());
            node.putNull("low");
            node.putNull("high");
        }
        return hidden;
    }

    private static ArrayNode variables() {
        ArrayNode variables = Json.array();
        for (OutputVariable variable : OutputVariables.all()) {
            variables
                    .addObject()
                    .put("id", variable.id())
                    .put("unit", variable.unit().code())
                    .put("group", variable.group())
                    .put("label", variable.about())
                    .put("seen", Observable.shows(variable));
        }
        return variables;
    }
}
