package org.lungbridge;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The main sources of all modules as the compiler reads them, for tests of how they are written. */
final class SourceTrees implements AutoCloseable {
    private static final Path CHECKOUT = Path.of("..");
    private static final Path SOURCES = Path.of("src", "main", "java");

    private final StandardJavaFileManager manager;
    private final JavacTask task;

    private SourceTrees(StandardJavaFileManager manager, Iterable<? extends JavaFileObject> files) {
        this.manager = manager;
        this.task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, manager, null, List.of("-proc:none"), null, files);
    }

    static SourceTrees ofAllModules() throws IOException {
        StandardJavaFileManager manager =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, StandardCharsets.UTF_8);
        return new SourceTrees(manager, manager.getJavaFileObjectsFromPaths(files()));
    }

    /** One class, given as text. */
    static SourceTrees of(JavaFileObject source) {
        StandardJavaFileManager manager =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, StandardCharsets.UTF_8);
        return new SourceTrees(manager, List.of(source));
    }

    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path module : modules()) {
            try (Stream<Path> all = Files.walk(module.resolve(SOURCES))) {
                all.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        return files;
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(CHECKOUT)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .filter(folder -> Files.isDirectory(folder.resolve(SOURCES)))
                    .sorted()
                    .toList();
        }
    }

    Iterable<? extends CompilationUnitTree> units() throws IOException {
        return task.parse();
    }

    SourcePositions positions() {
        return Trees.instance(task).getSourcePositions();
    }

    @Override
    public void close() throws IOException {
        manager.close();
    }
}
