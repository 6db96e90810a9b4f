package org.lungbridge.viz;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes text with the standard fonts that every reader of PDF has: nothing is embedded that differs by machine. */
final class PdfLetters extends PdfBoxGraphics2DFontTextDrawer {
    private final Map<FontName, PDFont> fonts = new HashMap<>();

    @Override
    protected boolean hasDynamicFontMapping() {
        return true;
    }

    @Override
    protected PDFont mapFont(Font font, IFontTextDrawerEnv env) {
        FontName name = font.isBold()
                ? FontName.HELVETICA_BOLD
                : font.isItalic() ? FontName.HELVETICA_OBLIQUE : FontName.HELVETICA;
        return fonts.computeIfAbsent(name, PDType1Font::new);
    }
}
