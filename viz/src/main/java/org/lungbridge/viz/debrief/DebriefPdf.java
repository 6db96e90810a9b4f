package org.lungbridge.viz.debrief;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.lungbridge.viz.PdfProperties;
import org.lungbridge.viz.Theme;

/**
 * The report on pages of A4: set in the largest letters with which four pages suffice. No date, no random number: the same
 * content gives the same bytes.
 */
final class DebriefPdf {
    /** Sizes of letters from good to small, points. */
    private static final double[] SIZES = {9.2, 8.8, 8.4, 8, 7.6, 7.2};

    private static final Color INK = new Color(0x222222);
    private static final Color BLUE = new Color(0x0B5A8A);
    private static final Color WARN = new Color(0xB34700);
    private static final Color LINE = new Color(0x8A8A8A);
    private static final Color TINT = new Color(0xE8EEF4);

    /** A picture is made smaller down to this share of its size before it leaves the rest of a page empty. */
    private static final double ENOUGH = 0.7;

    private final PdfPages pages;
    private final PdfText text;
    private final PDDocument document;
    private final double size;

    private DebriefPdf(PDDocument document, PdfPages pages, PdfText text, double size) {
        this.document = document;
        this.pages = pages;
        this.text = text;
        this.size = size;
    }

    static byte[] of(String title, List<Block> blocks) throws IOException {
        for (double size : SIZES) {
            boolean last = size == SIZES[SIZES.length - 1];
            try (PDDocument document = new PDDocument()) {
                if (write(document, title, blocks, size) || last) {
                    PdfProperties.tell(document, title, Debriefs.NOTICE);
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    document.save(bytes);
                    return bytes.toByteArray();
                }
            }
        }
        throw new IllegalStateException("There is no size of letters.");
    }

    /** Whether everything found room. */
    private static boolean write(PDDocument document, String title, List<Block> blocks, double size)
            throws IOException {
        PdfText text = new PdfText();
        try (PdfPages pages = new PdfPages(document, text, Debriefs.MOST_PAGES)) {
            DebriefPdf pdf = new DebriefPdf(document, pages, text, size);
            pdf.title(title);
            for (Block block : blocks) {
                pdf.write(block);
            }
            String rest = pages.full() ? " The rest is in debrief.html." : "";
            pages.feet("SIMULATION, not for patient care." + rest, "page");
            return !pages.full();
        }
    }

    private double lead() {
        return size * 1.28;
    }

    private static double width() {
        return PdfPages.RIGHT - PdfPages.LEFT;
    }

    private void title(String title) throws IOException {
        for (String line : text.lines(title, text.bold(), size * 1.65, width())) {
            pages.letters(line, text.bold(), size * 1.65, INK, PdfPages.LEFT, pages.y() + size * 1.5);
            pages.down(size * 2);
        }
        pages.down(3);
    }

    private void write(Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            heading(heading.text());
        } else if (block instanceof Block.Subheading heading) {
            pages.down(size * 0.35);
            pages.room(lead() * 4);
            lines(heading.text(), text.bold(), size, PdfPages.LEFT, width());
        } else if (block instanceof Block.Text paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Bullets bullets) {
            bullets(bullets);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Picture picture) {
            picture(picture);
        } else if (block instanceof Block.Blank blank) {
            blank(blank);
        } else if (block instanceof Block.Code code) {
            code(code.text());
        } else if (block instanceof Block.Notice notice) {
            notice(notice.text());
        }
    }

    private void heading(String heading) throws IOException {
        pages.down(size * 0.9);
        pages.room(lead() * 7);
        pages.letters(text.written(heading), text.bold(), size * 1.22, BLUE, PdfPages.LEFT, pages.y() + size * 1.15);
        pages.rule(PdfPages.LEFT, PdfPages.RIGHT, pages.y() + size * 1.6, BLUE, 0.8);
        pages.down(size * 2.1);
    }

    private void lines(String words, PDFont font, double letters, double x, double wide) throws IOException {
        for (String line : text.lines(words, font, letters, wide)) {
            pages.room(lead());
            pages.letters(line, font, letters, INK, x, pages.y() + letters);
            pages.down(letters * 1.28);
        }
    }

    /** The lead stands on the first line; the words go on after it. */
    private void paragraph(Block.Text paragraph) throws IOException {
        if (paragraph.lead().isEmpty()) {
            lines(paragraph.text(), text.plain(), size, PdfPages.LEFT, width());
            pages.down(1.5);
            return;
        }
        String lead = text.written(paragraph.lead() + ". ");
        double indent = PdfText.width(lead, text.bold(), size);
        pages.room(lead() * 2);
        pages.letters(lead, text.bold(), size, INK, PdfPages.LEFT, pages.y() + size);
        List<String> first = text.lines(paragraph.text(), text.plain(), size, width() - indent);
        pages.letters(first.get(0), text.plain(), size, INK, PdfPages.LEFT + indent, pages.y() + size);
        pages.down(lead());
        if (first.size() > 1) {
            String rest = String.join(" ", first.subList(1, first.size()));
            lines(rest, text.plain(), size, PdfPages.LEFT, width());
        }
        pages.down(1.5);
    }

    private void bullets(Block.Bullets bullets) throws IOException {
        for (String line : bullets.lines()) {
            int rows = text.lines(line, text.plain(), size, width() - 10).size();
            pages.room(lead() * rows);
            pages.letters("•", text.plain(), size, INK, PdfPages.LEFT, pages.y() + size);
            lines(line, text.plain(), size, PdfPages.LEFT + 10, width() - 10);
        }
        pages.down(2);
    }

    private void table(Block.Table table) throws IOException {
        double letters = size * 0.92;
        row(table, table.head(), letters, true);
        for (List<String> cells : table.rows()) {
            if (pages.room(height(table, cells, letters))) {
                row(table, table.head(), letters, true);
            }
            row(table, cells, letters, false);
        }
        pages.down(3);
    }

    private double height(Block.Table table, List<String> cells, double letters) {
        int most = 1;
        for (int k = 0; k < cells.size(); k++) {
            PDFont font = k == 0 ? text.bold() : text.plain();
            double wide = table.widths().get(k) * width() - 7;
            most = Math.max(most, text.lines(cells.get(k), font, letters, wide).size());
        }
        return most * letters * 1.22 + 4;
    }

    private void row(Block.Table table, List<String> cells, double letters, boolean head) throws IOException {
        double high = head ? headHeight(table, letters) : height(table, cells, letters);
        if (head) {
            pages.box(PdfPages.LEFT, pages.y(), width(), high, TINT);
        }
        double x = PdfPages.LEFT;
        for (int k = 0; k < cells.size(); k++) {
            PDFont font = head || k == 0 ? text.bold() : text.plain();
            double wide = table.widths().get(k) * width();
            double base = pages.y() + letters + 1.5;
            for (String line : text.lines(cells.get(k), font, letters, wide - 7)) {
                pages.letters(line, font, letters, INK, x + 3.5, base);
                base += letters * 1.22;
            }
            x += wide;
        }
        pages.rule(PdfPages.LEFT, PdfPages.RIGHT, pages.y() + high, LINE, 0.4);
        pages.down(high);
    }

    private double headHeight(Block.Table table, double letters) {
        int most = 1;
        for (int k = 0; k < table.head().size(); k++) {
            double wide = table.widths().get(k) * width() - 7;
            most = Math.max(
                    most,
                    text.lines(table.head().get(k), text.bold(), letters, wide).size());
        }
        return most * letters * 1.22 + 4;
    }

    /** As wide as the page, or as high as what is left of it if that is nearly enough. */
    private void picture(Block.Picture picture) throws IOException {
        PDFormXObject form = picture.figure().form(document, Theme.LIGHT);
        double scale = width() / form.getBBox().getWidth();
        double high = form.getBBox().getHeight();
        if (high * scale > pages.left() && high * scale * ENOUGH <= pages.left()) {
            scale = pages.left() / high;
        }
        scale = Math.min(scale, PdfPages.whole() / high);
        pages.room(high * scale);
        pages.drawing(form, PdfPages.LEFT, pages.y(), scale);
        pages.down(high * scale + 3);
    }

    /** A line with its label, or a frame to write into. */
    private void blank(Block.Blank blank) throws IOException {
        String label = text.written(blank.label() + ":");
        double letters = size * 0.92;
        if (blank.lines() == 0) {
            pages.down(4);
            pages.letters(label, text.plain(), letters, INK, PdfPages.LEFT, pages.y() + letters);
            double from = PdfPages.LEFT + PdfText.width(label, text.plain(), letters) + 5;
            pages.rule(from, PdfPages.RIGHT, pages.y() + letters + 2, LINE, 0.6);
            pages.down(letters + 5);
            return;
        }
        double high = letters * 1.4 + blank.lines() * size * 1.75;
        pages.room(high + 4);
        pages.frame(PdfPages.LEFT, pages.y() + 1, width(), high, LINE, 0.6);
        pages.letters(label, text.plain(), letters * 0.9, INK, PdfPages.LEFT + 4, pages.y() + letters + 2);
        pages.down(high + 4);
    }

    private void code(String words) throws IOException {
        double letters = size * 0.92;
        List<String> lines = new ArrayList<>();
        for (String line : words.split("\n")) {
            lines.addAll(text.lines(line, text.mono(), letters, width() - 12));
        }
        double high = lines.size() * letters * 1.25 + 6;
        pages.room(high + 4);
        pages.box(PdfPages.LEFT, pages.y(), width(), high, TINT);
        double base = pages.y() + letters + 2;
        for (String line : lines) {
            pages.letters(line, text.mono(), letters, INK, PdfPages.LEFT + 6, base);
            base += letters * 1.25;
        }
        pages.down(high + 4);
    }

    private void notice(String words) throws IOException {
        double high = lead() + 5;
        pages.frame(PdfPages.LEFT, pages.y(), width(), high, WARN, 1.2);
        pages.letters(text.written(words), text.bold(), size, INK, PdfPages.LEFT + 6, pages.y() + size + 3);
        pages.down(high + 5);
    }
}
