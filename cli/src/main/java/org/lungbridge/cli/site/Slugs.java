package org.lungbridge.cli.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Ids of headings as hosts of Markdown make them, so that links work in both places. */
final class Slugs {
    private final Map<String, Integer> seen = new HashMap<>();

    /** The id of the next heading of a page. */
    String next(String heading) {
        String slug = heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
        int before = seen.merge(slug, 1, Integer::sum) - 1;
        return before == 0 ? slug : slug + "-" + before;
    }
}
