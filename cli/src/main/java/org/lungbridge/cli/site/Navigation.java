package org.lungbridge.cli.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of the pages: headings and links of {@code docs/README.md}.
 *
 * @param sections in their order
 */
record Navigation(List<Section> sections) {
    private static final String HEADING = "## ";
    private static final Pattern ENTRY = Pattern.compile("- \\[([^\\]]+)]\\(([^)#]+)\\).*");

    /**
     * A part of the documentation.
     *
     * @param title its heading
     * @param entries its pages
     */
    record Section(String title, List<Entry> entries) {}

    /**
     * A page, as the index calls it.
     *
     * @param title its name there
     * @param link the link, from {@code docs}
     */
    record Entry(String title, String link) {}

    /** The navigation that an index gives. */
    static Navigation of(String index) {
        List<Section> sections = new ArrayList<>();
        for (String line : index.lines().toList()) {
            Matcher entry = ENTRY.matcher(line);
            if (line.startsWith(HEADING)) {
                sections.add(new Section(line.substring(HEADING.length()).strip(), new ArrayList<>()));
            } else if (entry.matches() && !sections.isEmpty()) {
                sections.get(sections.size() - 1).entries().add(new Entry(entry.group(1), entry.group(2)));
            }
        }
        return new Navigation(sections);
    }
}
