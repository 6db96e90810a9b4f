package org.lungbridge.viz.report;

import java.util.Base64;
import java.util.Locale;

/**
 * A picture of the scenario's author that illustrates a finding, as part of the page.
 *
 * @param time when the finding was made, s
 * @param what which examination
 * @param finding what it found
 * @param description the picture in words
 * @param name the name of its file, ending in png, jpg or jpeg
 * @param bytes the file
 */
public record InlinePicture(double time, String what, String finding, String description, String name, byte[] bytes) {
    /** What stands above all pictures. */
    static final String NOTICE =
            "The pictures were put beside the findings by the author of the scenario; they are not computed from this patient.";

    /** A picture that nobody changes afterwards. */
    public InlinePicture {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Writes picture and finding. */
    void write(Html html, Clock clock) {
        String kind = name.toLowerCase(Locale.ROOT).endsWith(".png") ? "png" : "jpeg";
        html.open("figure")
                .raw("<img src=\"data:image/%s;base64,%s\" alt=\"%s\"/>\n"
                        .formatted(kind, Base64.getEncoder().encodeToString(bytes), Html.escaped(description)))
                .element("figcaption", "%s, %s: %s.".formatted(what, clock.at(time), Say.spelled(finding)))
                .close("figure");
    }
}
