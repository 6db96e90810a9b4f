/**
 * The documentation as a web site that needs no network: Markdown in, HTML out, navigation from {@code docs/README.md}. May use
 * commonmark; reads files of a checkout or an installation and writes none.
 */
@NullMarked
package org.lungbridge.cli.site;

import org.jspecify.annotations.NullMarked;
