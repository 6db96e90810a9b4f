package org.lungbridge.cli.site;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where everything of the checkout has gone in the site.
 *
 * @param targets path in the site by path in the checkout, both with slashes
 */
record Places(Map<String, String> targets) {
    /**
     * A link of a page as the site has it.
     *
     * @return empty if it leads to nothing that is in the site
     */
    Optional<String> link(SitePage from, String link) {
        int mark = link.indexOf('#');
        String path = mark < 0 ? link : link.substring(0, mark);
        String place = mark < 0 ? "" : link.substring(mark);
        if (path.isEmpty()) {
            return Optional.of(link);
        }
        return target(from, path).map(target -> from.wayUp() + target + place);
    }

    private Optional<String> target(SitePage from, String path) {
        String meant = from.folder().resolve(path).normalize().toString().replace('\\', '/');
        return Optional.ofNullable(targets.get(meant));
    }

    /** The link to a file that a page names by its path: from the root of the checkout, from docs, or from where the page lies. */
    Optional<String> named(SitePage from, String name) {
        for (Path folder : new Path[] {Path.of(""), Path.of("docs"), from.folder()}) {
            String target =
                    targets.get(folder.resolve(name).normalize().toString().replace('\\', '/'));
            if (target != null) {
                return Optional.of(from.wayUp() + target);
            }
        }
        return Optional.empty();
    }
}
