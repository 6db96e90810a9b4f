package org.lungbridge.cli.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.parser.Parser;

/** The commands that pages show. */
final class PageCommands {
    static final Path ROOT = Path.of("..");

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final Pattern COMMAND = Pattern.compile("^\\s*(?:\\./)?lungbridge (.*)$");

    private PageCommands() {}

    /** The front page and everything below docs, by their path from the root; not the help of the program itself. */
    static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>(List.of("README.md"));
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> !page.equals("docs/commands.md"))
                    .sorted()
                    .forEach(pages::add);
        }
        return pages;
    }

    static String text(String page) throws IOException {
        return Files.readString(ROOT.resolve(page));
    }

    /** The commands in blocks of a page, without the name of the program, remarks and redirections. */
    static List<String> inBlocks(String page) throws IOException {
        List<String> found = new ArrayList<>();
        PARSER.parse(text(page)).accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                found.addAll(commands(block.getLiteral()));
            }

            @Override
            public void visit(IndentedCodeBlock block) {
                found.addAll(commands(block.getLiteral()));
            }
        });
        return found;
    }

    /** The commands within sentences of a page. */
    static List<String> inText(String page) throws IOException {
        List<String> found = new ArrayList<>();
        PARSER.parse(text(page)).accept(new AbstractVisitor() {
            @Override
            public void visit(Code code) {
                found.addAll(commands(code.getLiteral()));
            }
        });
        return found;
    }

    /** The text of a block of a page that is marked with a word, such as {@code json marks}. */
    static String block(String page, String word) throws IOException {
        List<String> found = new ArrayList<>();
        PARSER.parse(text(page)).accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                if (block.getInfo().endsWith(" " + word)) {
                    found.add(block.getLiteral());
                }
            }
        });
        return found.get(0);
    }

    private static List<String> commands(String block) {
        List<String> commands = new ArrayList<>();
        for (String line : block.lines().toList()) {
            Matcher command = COMMAND.matcher(line);
            if (command.matches()) {
                commands.add(command.group(1).replaceAll("\\s+(#|> ).*$", "").strip());
            }
        }
        return commands;
    }
}
