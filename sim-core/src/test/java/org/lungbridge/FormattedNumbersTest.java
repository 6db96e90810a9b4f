package org.lungbridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Numbers have the same digits and decimal signs in every language of the machine: a format with {@code %d}, {@code %f}, {@code %e} or
 * {@code %g} names {@code Locale.ROOT}. Whole numbers need no such format: {@code %s} writes them alike everywhere.
 */
@Tag("once")
class FormattedNumbersTest {
    private static final Pattern NUMBER = Pattern.compile("%(\\d+\\$)?[-#+ 0,(]*\\d*(\\.\\d+)?[deEfgG]");
    private static final Set<Tree.Kind> TEXT = Set.of(Tree.Kind.STRING_LITERAL, Tree.Kind.PLUS);
    private static final Set<String> FORMATTING = Set.of("format", "formatted", "printf");

    @Test
    void numbersAreWrittenAlikeInEveryLanguage() throws Exception {
        try (SourceTrees trees = SourceTrees.ofAllModules()) {
            assertThat(localized(trees)).isEmpty();
        }
    }

    @Test
    void aNumberInTheLanguageOfTheMachineIsFound() throws Exception {
        assertThat(inClassWith("String a = \"%.1f L\".formatted(x);")).hasSize(1);
        assertThat(inClassWith("String a = (\"at %s \" + \"of %,d\").formatted(x, y);"))
                .hasSize(1);
        assertThat(inClassWith("String a = String.format(\"%02d\", x);")).hasSize(1);
        assertThat(inClassWith("static final String FORM = \"%s, \" + \"%e\"; String a = FORM.formatted(x);"))
                .hasSize(1);
        assertThat(inClassWith("void a() { System.out.printf(\"%g\", x); }")).hasSize(1);
        assertThat(inClassWith("String a = String.format(Locale.ROOT, \"%.1f\", x) + \"%s %%\".formatted(y);"))
                .isEmpty();
    }

    private static List<String> inClassWith(String members) throws Exception {
        String text = "class Written { " + members + " }";
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Written.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                };
        try (SourceTrees trees = SourceTrees.of(file)) {
            return localized(trees);
        }
    }

    private static List<String> localized(SourceTrees trees) throws Exception {
        List<String> found = new ArrayList<>();
        for (CompilationUnitTree unit : trees.units()) {
            unit.accept(new Search(unit, trees.positions(), found), null);
        }
        return found;
    }

    /** True where a text with a format for numbers stands in an expression, itself or by the name of a constant. */
    private static boolean formatsNumbers(Tree expression, Set<String> constants) {
        Boolean found = new TreeScanner<Boolean, Void>() {
            @Override
            public Boolean visitLiteral(LiteralTree node, Void unused) {
                return node.getValue() instanceof String text
                        && NUMBER.matcher(text.replace("%%", "")).find();
            }

            @Override
            public Boolean visitIdentifier(IdentifierTree node, Void unused) {
                return constants.contains(node.getName().toString());
            }

            @Override
            public Boolean reduce(Boolean first, Boolean second) {
                return Boolean.TRUE.equals(first) || Boolean.TRUE.equals(second);
            }
        }.scan(expression, null);
        return Boolean.TRUE.equals(found);
    }

    private static final class Search extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;
        private final Set<String> constants = new HashSet<>();

        Search(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitVariable(VariableTree node, Void unused) {
            ExpressionTree value = node.getInitializer();
            if (value != null && TEXT.contains(value.getKind()) && formatsNumbers(value, Set.of())) {
                constants.add(node.getName().toString());
            }
            return super.visitVariable(node, null);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
            if (node.getMethodSelect() instanceof MemberSelectTree call
                    && FORMATTING.contains(call.getIdentifier().toString())
                    && formatsNumbers(formatOf(node, call), constants)) {
                long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, node));
                found.add("%s:%s".formatted(unit.getSourceFile().getName(), line));
            }
            return super.visitMethodInvocation(node, null);
        }

        /** What {@code formatted} is called on; the first argument of {@code format} and {@code printf}, where a language may stand. */
        private static ExpressionTree formatOf(MethodInvocationTree node, MemberSelectTree call) {
            boolean itself = call.getIdentifier().contentEquals("formatted")
                    || node.getArguments().isEmpty();
            return itself ? call.getExpression() : node.getArguments().get(0);
        }
    }
}
