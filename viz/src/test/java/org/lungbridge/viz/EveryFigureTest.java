package org.lungbridge.viz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of every registered figure. */
class EveryFigureTest {
    private static final RunRecord RUN = InventedStayOnEcmo.run();
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    static List<FigureKind> kinds() {
        return Figures.ALL;
    }

    private static Figure figure(FigureKind kind) {
        return kind.of(List.of(RUN), View.FULL).orElseThrow();
    }

    @AfterEach
    void back() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void sameBytesInEveryFormatThemeLocaleAndTimeZone(FigureKind kind) throws IOException {
        for (Theme theme : Theme.values()) {
            byte[] png = figure(kind).png(theme);
            String svg = figure(kind).svg(theme);
            byte[] pdf = figure(kind).pdf(theme);
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(figure(kind).svg(theme).equals(svg)).as("SVG").isTrue();
            assertThat(figure(kind).pdf(theme)).isEqualTo(pdf);
            assertThat(figure(kind).png(theme)).isEqualTo(png);
            back();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void svgHasTextAsTextAndWordsForScreenReaders(FigureKind kind) throws Exception {
        SvgDocument svg = SvgDocument.of(figure(kind));
        assertThat(svg.attribute("role")).isEqualTo("img");
        assertThat(svg.only("title")).startsWith(InventedStayOnEcmo.TITLE);
        assertThat(svg.only("desc")).isEqualTo(figure(kind).description()).contains("Not for patient care");
        assertThat(svg.texts()).contains(InventedStayOnEcmo.TITLE, Lettering.FOOTER);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void pdfHasTextTitleAndLanguageAndNoDate(FigureKind kind) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(figure(kind).pdf(Theme.LIGHT))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(InventedStayOnEcmo.TITLE);
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith(InventedStayOnEcmo.TITLE);
            assertThat(pdf.getDocumentInformation().getSubject()).isNotBlank();
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
        }
    }

    /** 300 dots an inch are 11,811 a meter. */
    @Test
    void pngSaysThatItHas300DotsAnInch() throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        byte[] png = figure(TrendFigure.KIND).png(Theme.LIGHT);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in);
            var tree = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            var density = (IIOMetadataNode) tree.getElementsByTagName("pHYs").item(0);
            assertThat(density.getAttribute("pixelsPerUnitXAxis")).isEqualTo("11811");
            assertThat(density.getAttribute("unitSpecifier")).isEqualTo("meter");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void darkFiguresDifferFromLightOnesInColorsAlone(FigureKind kind) throws Exception {
        assertThat(figure(kind).svg(Theme.DARK)).isNotEqualTo(figure(kind).svg(Theme.LIGHT));
        assertThat(SvgDocument.of(figure(kind).svg(Theme.DARK)).texts())
                .isEqualTo(SvgDocument.of(figure(kind)).texts());
    }

    @Test
    void namesAreUniqueWords() {
        assertThat(Figures.names()).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][a-z-]*"));
    }

    /** Nobody at the bedside sees SaO2, the lung bleed or a saturation in the pulmonary artery. */
    @Test
    void bedsideViewHidesWhatNobodySees() throws Exception {
        View bedside = new View(false, List.of());
        Figure trend = TrendFigure.KIND.of(List.of(RUN), bedside).orElseThrow();
        assertThat(SvgDocument.of(trend).texts())
                .contains("SpO2", "MAP", "ACT drawn")
                .doesNotContain("SaO2", "PaO2", "ACT", "into lung", "shunt", "CO");
        assertThat(SchematicFigure.KIND.of(List.of(RUN), bedside)).isEmpty();
        assertThat(OxygenCurveFigure.KIND.of(List.of(RUN), bedside)).isEmpty();
        assertThat(RadiographFigure.KIND.of(List.of(RUN), bedside)).isEmpty();
    }
}
