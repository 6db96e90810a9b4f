package org.lungbridge.scenarios.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cause of alveolar hemorrhage as values of the model.
 *
 * @param id the name in documents, and of the file
 * @param title the disease in words
 * @param source where the picture comes from
 * @param always what a patient with it is like, whether or not the disease is followed
 * @param course what the disease starts with and how it answers, if it is followed
 * @param note what else to know
 */
public record DiseaseSheet(
        String id,
        String title,
        String source,
        List<DiseaseValue> always,
        List<DiseaseValue> course,
        @Nullable String note)
        implements Sheet {
    public DiseaseSheet {
        always = List.copyOf(always);
        course = List.copyOf(course);
    }
}
