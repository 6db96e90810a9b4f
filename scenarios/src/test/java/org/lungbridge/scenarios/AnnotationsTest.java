package org.lungbridge.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Prior;
import org.lungbridge.scenarios.document.Ratio;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.StrategyChoice;
import org.lungbridge.scenarios.document.Takes;
import org.lungbridge.scenarios.document.course.CourseChoice;
import org.lungbridge.scenarios.document.strategy.Comparison;
import org.lungbridge.scenarios.document.strategy.StrategyDocument;
import org.lungbridge.scenarios.document.teaching.ChecklistChoice;
import org.lungbridge.scenarios.document.teaching.ChecklistDocument;
import org.lungbridge.scenarios.document.teaching.Clause;
import org.lungbridge.scenarios.document.teaching.LearnerScript;
import org.lungbridge.scenarios.document.teaching.MarksDocument;
import org.lungbridge.scenarios.document.teaching.RuleOrder;
import org.lungbridge.scenarios.document.trial.endpoint.EndpointDefinition;
import org.lungbridge.scenarios.reading.Limits;

/** Every field of the documents says what it means and, where it is a number, what it may be. */
class AnnotationsTest {
    /** Records that stand as one text in a document, or as another record in their place. */
    private static final Set<Class<?>> WRITTEN_OTHERWISE = Set.of(
            Measure.class,
            Ratio.class,
            Comparison.class,
            StrategyChoice.class,
            CourseChoice.class,
            Clause.class,
            RuleOrder.class,
            ChecklistChoice.class);

    static Stream<RecordComponent> fields() {
        Set<Class<?>> records = new LinkedHashSet<>();
        collect(Scenario.class, records);
        collect(StrategyDocument.class, records);
        collect(ChecklistDocument.class, records);
        collect(LearnerScript.class, records);
        collect(MarksDocument.class, records);
        collect(EndpointDefinition.class, records);
        return records.stream().flatMap(record -> Arrays.stream(record.getRecordComponents()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void fieldIsDescribedAndNumbersHaveARange(RecordComponent field) {
        assertThat(field.getAnnotation(About.class)).as("description").isNotNull();
        boolean number =
                field.getType() == Measure.class || field.getType() == double.class || field.getType() == Double.class;
        Takes[] ranges = field.getAnnotationsByType(Takes.class);
        assertThat(ranges.length > 0).isEqualTo(number && field.getDeclaringRecord() != Prior.class);
        assertThat(ranges).allSatisfy(range -> assertThat(Limits.low(range)).isLessThan(Limits.high(range)));
    }

    private static void collect(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, records));
        } else if (type instanceof Class<?> plain && plain.isSealed()) {
            Arrays.stream(plain.getPermittedSubclasses()).forEach(sub -> collect(sub, records));
        } else if (type instanceof Class<?> plain
                && plain.isRecord()
                && !WRITTEN_OTHERWISE.contains(plain)
                && records.add(plain)) {
            Arrays.stream(plain.getRecordComponents()).forEach(field -> collect(field.getGenericType(), records));
        }
    }
}
