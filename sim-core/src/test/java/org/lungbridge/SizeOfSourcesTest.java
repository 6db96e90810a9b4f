package org.lungbridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files and methods of all modules that can be read in one go; longer methods stand in a list with the reason. */
@Tag("once")
class SizeOfSourcesTest {
    private static final int LINES_OF_A_FILE = 400;
    private static final int LINES_OF_A_METHOD = 40;

    @Test
    void noFileIsLong() throws Exception {
        Map<String, Integer> tooLong = new TreeMap<>();
        for (Path file : SourceTrees.files()) {
            int lines = Files.readAllLines(file).size();
            if (lines > LINES_OF_A_FILE) {
                tooLong.put(file.toString(), lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void everyLongMethodHasAReason() throws Exception {
        assertThat(longMethods()).containsExactlyEntriesOf(known());
    }

    /** Lines of methods that have more than the usual. */
    private static Map<String, Integer> longMethods() throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        try (SourceTrees trees = SourceTrees.ofAllModules()) {
            for (CompilationUnitTree unit : trees.units()) {
                unit.accept(new Measure(unit, trees.positions(), found), "");
            }
        }
        return found;
    }

    /** The list of long methods: name, lines, and why it has so many. */
    private static Map<String, Integer> known() throws IOException {
        Map<String, Integer> known = new TreeMap<>();
        try (InputStream stream = SizeOfSourcesTest.class.getResourceAsStream("long-methods.csv")) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().skip(1).toList()) {
                String[] cells = line.split(",", 3);
                assertThat(cells[2]).as("reason of %s", cells[0]).isNotBlank();
                known.put(cells[0], Integer.valueOf(cells[1]));
            }
        }
        return known;
    }

    /** From the first annotation or modifier of a method to its last brace. */
    private static final class Measure extends TreeScanner<Void, String> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Map<String, Integer> found;

        Measure(CompilationUnitTree unit, SourcePositions positions, Map<String, Integer> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree node, String outer) {
            String name = node.getSimpleName().toString();
            return super.visitClass(node, outer.isEmpty() ? name : outer + "." + name);
        }

        @Override
        public Void visitMethod(MethodTree node, String owner) {
            long from = positions.getStartPosition(unit, node);
            long to = positions.getEndPosition(unit, node);
            LineMap map = unit.getLineMap();
            if (from >= 0 && to >= 0) {
                int lines = (int) (map.getLineNumber(to) - map.getLineNumber(from)) + 1;
                if (lines > LINES_OF_A_METHOD) {
                    found.merge(owner + "." + node.getName(), lines, Math::max);
                }
            }
            return super.visitMethod(node, owner);
        }
    }
}
