package org.lungbridge.viz;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a PDF tells of itself. No date, no random number: the same content gives the same bytes. */
public final class PdfProperties {
    /** What is hashed instead of the clock into the identifier of the document (any number). */
    private static final long FIXED = 1;

    private PdfProperties() {}

    /** Title, which readers show instead of the name of the file, and subject. */
    public static void tell(PDDocument document, String title, String subject) {
        document.setDocumentId(FIXED);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setSubject(subject);
        document.getDocumentInformation().setCreator("Lungbridge");
        document.getDocumentCatalog().setLanguage("en-US");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
