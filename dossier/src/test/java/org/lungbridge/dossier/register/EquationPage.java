package org.lungbridge.dossier.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code docs/equations.md}: the class comment of every component, by package, as it stands in the code. */
final class EquationPage {
    private static final List<String> PACKAGES = List.of("chemistry", "physiology", "device", "laboratory");
    private static final Pattern COMMENT = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[^\\n]*\\n\\s*)*(?:public )?(?:abstract )?(?:final )?class (\\w+)",
            Pattern.DOTALL);
    private static final String HEAD = """
            # Equations

            Generated from the class comments of the components (`ParameterRegisterTest`, `-Dlungbridge.update=true`); do not edit. Each
            mechanism is written once, in the component that owns it. Numbers are defaults; [parameters.md](parameters.md) has all of them
            with range and source. A prime is a rate in time.
            """;

    private EquationPage() {}

    static String of(Path sources) throws IOException {
        Map<String, String> byPlace = new TreeMap<>();
        for (String name : PACKAGES) {
            Path root = sources.resolve(Path.of("org", "lungbridge", name));
            try (var files = Files.walk(root)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                        .sorted(Comparator.naturalOrder())
                        .toList()) {
                    String place = sources.resolve(Path.of("org", "lungbridge"))
                            .relativize(file.getParent())
                            .toString()
                            .replace('\\', '/')
                            .replace('/', '.');
                    String section = section(Files.readString(file));
                    if (!section.isEmpty()) {
                        byPlace.merge(place, section, String::concat);
                    }
                }
            }
        }
        return HEAD
                + byPlace.entrySet().stream()
                        .map(entry -> "\n## " + entry.getKey() + "\n" + entry.getValue())
                        .collect(Collectors.joining());
    }

    private static String section(String source) {
        Matcher matcher = COMMENT.matcher(source);
        if (!matcher.find() || !matcher.group(1).contains("<pre>")) {
            return "";
        }
        String comment = matcher.group(1)
                .lines()
                .map(line -> line.replaceFirst("^\\s*\\* ?", ""))
                .collect(Collectors.joining("\n"))
                .strip();
        String text = comment.replaceAll("\\{@(?:link|code) ([^}]*)}", "`$1`")
                .replaceAll("</?(?:b|i)>", "**")
                .replace("<p>", "")
                .replaceAll("</?(?:ul|ol)>", "")
                .replaceAll("<li>", "- ")
                .replace("<pre>", "\n```text")
                .replace("</pre>", "```\n")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        text = text.lines().filter(line -> !line.startsWith("@param")).collect(Collectors.joining("\n"));
        return "\n### `%s`\n\n%s\n"
                .formatted(matcher.group(2), text.replaceAll("\n{3,}", "\n\n").strip());
    }
}
