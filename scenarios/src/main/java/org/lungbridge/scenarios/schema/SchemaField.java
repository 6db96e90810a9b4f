package org.lungbridge.scenarios.schema;

import com.github.victools.jsonschema.generator.FieldScope;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.FromCatalogue;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Spelled;
import org.lungbridge.scenarios.document.Takes;
import org.lungbridge.scenarios.reading.KnownDevices;
import org.lungbridge.scenarios.reading.Limits;

/** What the annotations of a record component say to the schema. */
record SchemaField(AnnotatedElement element, boolean required, boolean measure, boolean item) {
    static SchemaField of(FieldScope field) {
        var raw = field.getRawMember();
        boolean nullable = raw.getAnnotatedType().isAnnotationPresent(Nullable.class);
        boolean measure = raw.getType() == Measure.class;
        return new SchemaField(raw, !nullable, measure, field.isFakeContainerItemScope());
    }

    boolean holdsLimitedMeasure() {
        return measure && takes().length > 0;
    }

    @Nullable
    String description() {
        About about = item ? null : element.getAnnotation(About.class);
        if (about == null) {
            return null;
        }
        String limits = takes().length == 0 ? "" : " Allowed: " + new Limits(Arrays.asList(takes())).inWords() + ".";
        return about.value() + limits;
    }

    @Nullable
    String pattern() {
        Spelled spelled = element.getAnnotation(Spelled.class);
        if (spelled != null) {
            return "^" + spelled.value() + "$";
        }
        return holdsLimitedMeasure() ? QuantityPattern.of(dimensions()) : null;
    }

    @Nullable
    String low() {
        return bareNumber() ? takes()[0].low() : null;
    }

    @Nullable
    String high() {
        return bareNumber() ? takes()[0].high() : null;
    }

    @Nullable
    Collection<String> deviceIds(KnownDevices devices) {
        FromCatalogue shelf = element.getAnnotation(FromCatalogue.class);
        return shelf == null
                ? null
                : devices.ids(shelf.value()).stream().sorted().collect(Collectors.toList());
    }

    private boolean bareNumber() {
        return !measure && takes().length > 0;
    }

    private List<Dimension> dimensions() {
        return Arrays.stream(takes()).map(Takes::value).toList();
    }

    private Takes[] takes() {
        return element.getAnnotationsByType(Takes.class);
    }
}
