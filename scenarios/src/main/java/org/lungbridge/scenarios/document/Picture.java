package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** An order that takes a picture of the patient, beside which an author may show one of his own. */
public sealed interface Picture permits ChestRadiograph, ChestCt {
    /** How the name of a picture is spelled: no folder, so that a scenario shows nothing but what lies beside it. */
    String NAME = "[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\.(png|jpg|jpeg)";

    /** The same in words. */
    String NAME_IN_WORDS = "the name of a png or jpg file beside the scenario, without folders and blanks,";

    /** What the field image is about. */
    String IMAGE =
            "A picture that the course report shows beside the finding: the name of a png or jpg file (at most 4 MB) that lies beside the scenario file. It illustrates; nothing is read from it.";

    /** What the field description is about. */
    String DESCRIPTION =
            "The picture in words, for those who do not see it; the finding unless written. Only with an image.";

    /** The name of a picture beside the scenario. */
    @Nullable
    String image();

    /** The picture in words. */
    @Nullable
    String description();
}
