package org.lungbridge.cli.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who uses whom, read from the sources: modules by their pom, packages of the core by their imports. */
final class Arrows {
    private static final Pattern MODULE = Pattern.compile("<module>([a-z-]+)</module>");
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern OURS = Pattern.compile("<artifactId>lungbridge-([a-z-]+)</artifactId>");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?org\\.lungbridge\\.([a-z]+)");
    private static final Pattern DESCRIPTION = Pattern.compile("<description>(.*?)</description>");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final String CORE = "sim-core/src/main/java/org/lungbridge";

    private final Path root;

    Arrows(Path root) {
        this.root = root;
    }

    /** The modules that are there, each with those it uses; in the order of the build. */
    Map<String, Set<String>> modules() throws IOException {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (String module : names()) {
            Set<String> used = new TreeSet<>();
            Matcher dependency = DEPENDENCY.matcher(pom(module));
            while (dependency.find()) {
                Matcher ours = OURS.matcher(dependency.group(1));
                boolean judged = !dependency.group(1).contains("test-jar");
                if (ours.find() && judged) {
                    used.add(ours.group(1));
                }
            }
            uses.put(module, used);
        }
        return uses;
    }

    /** The modules in the order of the build, at the end those that a profile adds. */
    List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        Matcher module = MODULE.matcher(Files.readString(root.resolve("pom.xml")));
        while (module.find()) {
            if (!names.contains(module.group(1)) && Files.exists(root.resolve(module.group(1) + "/pom.xml"))) {
                names.add(module.group(1));
            }
        }
        return names;
    }

    private String pom(String module) throws IOException {
        return Files.readString(root.resolve(module).resolve("pom.xml"));
    }

    /** What a module is for, by its pom. */
    String aboutModule(String module) throws IOException {
        Matcher description = DESCRIPTION.matcher(pom(module));
        return description.find() ? description.group(1) : "";
    }

    /** The packages of the core, each with those it uses. */
    Map<String, Set<String>> packages() throws IOException {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (Path folder : children(root.resolve(CORE))) {
            String name = folder.getFileName().toString();
            Set<String> used = new TreeSet<>();
            for (Path file : sources(folder)) {
                Matcher imported = IMPORT.matcher(Files.readString(file));
                while (imported.find()) {
                    used.add(imported.group(1));
                }
            }
            used.remove(name);
            uses.put(name, used);
        }
        return uses;
    }

    /** What a package is for: the first sentence of its description; of one without, what is in it. */
    String aboutPackage(String name) throws IOException {
        Path description = root.resolve(CORE).resolve(name).resolve("package-info.java");
        if (!Files.exists(description)) {
            List<String> inside = children(root.resolve(CORE).resolve(name)).stream()
                    .map(folder -> folder.getFileName().toString())
                    .toList();
            return "Components: " + String.join(", ", inside) + ".";
        }
        Matcher comment = COMMENT.matcher(Files.readString(description));
        String text = comment.find() ? comment.group(1) : "";
        String plain = text.replaceAll("\\s*\\n\\s*\\*", " ")
                .replaceAll("\\{@\\w+\\s+([^}]*)}", "`$1`")
                .replaceAll("`org\\.lungbridge\\.(\\w+\\.)*(\\w+)`", "`$2`")
                .replaceAll("\\s+", " ")
                .strip();
        return plain.split("(?<=\\.) |<p>", 2)[0].strip();
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
