package org.lungbridge.cli.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lungbridge.scenarios.Schemas;

/** The whole site, from the documentation of a checkout or an installation. */
public final class Site {
    /** The page that a browser opens. */
    public static final String INDEX = "index.html";

    /** The file by which a site of ours is known: other folders have an index, too. */
    public static final String SIGN = "schema/scenario.schema.json";

    private static final String DOCS = "docs";
    private static final String INDEX_SOURCE = "docs/README.md";
    private static final List<String> PAGES_ELSEWHERE = List.of(
            "README.md",
            "CHANGELOG.md",
            "CONTRIBUTING.md",
            "CREDIBILITY.md",
            "SECURITY.md",
            "benchmarks/README.md",
            "benchmarks/RESULTS.md");
    private static final String FIGURES = "docs/figures";
    private static final List<String> PARTS = List.of("site.css", "site.js");

    private Site() {}

    /** Whether a folder holds the documentation. */
    public static boolean isRoot(Path folder) {
        return Files.isRegularFile(folder.resolve(INDEX_SOURCE));
    }

    /**
     * The files of the site by their path in it.
     *
     * @param root where {@code docs} lies
     * @param purpose what stands at the foot of every page
     * @throws BrokenLink if a page links to what is not there
     */
    public static Map<String, byte[]> of(Path root, String purpose) throws IOException {
        List<SitePage> pages = pages(root);
        Map<String, Path> figures = figures(root);
        Map<String, String> targets = new LinkedHashMap<>();
        pages.forEach(page -> targets.put(page.source(), page.target()));
        figures.forEach((target, file) -> targets.put(slashed(root.relativize(file)), target));
        Schemas.names().forEach(name -> targets.put("scenarios/" + schema(name), schema(name)));
        Places places = new Places(targets);
        Navigation navigation = Navigation.of(text(root, INDEX_SOURCE));
        Frame frame = new Frame(navigation, places, purpose);
        Map<String, byte[]> files = new TreeMap<>();
        for (SitePage page : pages) {
            Body body = Body.of(page, text(root, page.source()), places);
            files.put(page.target(), frame.around(page, body).getBytes(StandardCharsets.UTF_8));
        }
        for (Map.Entry<String, Path> figure : figures.entrySet()) {
            files.put(figure.getKey(), Files.readAllBytes(figure.getValue()));
        }
        for (String name : Schemas.names()) {
            files.put(schema(name), Schemas.text(name).getBytes(StandardCharsets.UTF_8));
        }
        for (String part : PARTS) {
            files.put(part, part(part));
        }
        return files;
    }

    private static List<SitePage> pages(Path root) throws IOException {
        List<SitePage> pages = new ArrayList<>();
        for (Path file : files(root.resolve(DOCS))) {
            if (SitePage.isOne(file)) {
                pages.add(new SitePage(slashed(root.relativize(file))));
            }
        }
        for (String elsewhere : PAGES_ELSEWHERE) {
            if (Files.isRegularFile(root.resolve(elsewhere))) {
                pages.add(new SitePage(elsewhere));
            }
        }
        return pages;
    }

    /** The pictures, by where they lie in the site. */
    private static Map<String, Path> figures(Path root) throws IOException {
        Map<String, Path> figures = new TreeMap<>();
        Path folder = root.resolve(FIGURES);
        if (Files.isDirectory(folder)) {
            for (Path file : files(folder)) {
                figures.put("figures/" + slashed(folder.relativize(file)), file);
            }
        }
        return figures;
    }

    /** The schemas are the program's own: an installation has no folder of them. */
    private static String schema(String name) {
        return "schema/" + name + ".schema.json";
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String text(Path root, String page) throws IOException {
        return Files.readString(root.resolve(page));
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static byte[] part(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Site.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
