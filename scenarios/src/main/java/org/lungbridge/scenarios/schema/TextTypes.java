package org.lungbridge.scenarios.schema;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Ratio;
import tools.jackson.databind.node.ObjectNode;

/** Records that are written as one text: quantities of any dimension, and ratios. */
final class TextTypes implements CustomDefinitionProviderV2 {
    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(
            ResolvedType type, SchemaGenerationContext context) {
        if (type.isInstanceOf(Measure.class)) {
            ObjectNode schema = context.getGeneratorConfig().createObjectNode();
            schema.putArray("type").add("string").add("number");
            return inline(schema, QuantityPattern.any());
        }
        if (type.isInstanceOf(Ratio.class)) {
            ObjectNode schema = context.getGeneratorConfig().createObjectNode();
            return inline(schema.put("type", "string"), "^[0-9]+(\\.[0-9]+)?:[0-9]+(\\.[0-9]+)?$");
        }
        return null;
    }

    private static CustomDefinition inline(ObjectNode schema, String pattern) {
        return new CustomDefinition(
                schema.put("pattern", pattern),
                CustomDefinition.DefinitionType.INLINE,
                CustomDefinition.AttributeInclusion.YES);
    }
}
