package org.lungbridge.physiology.bleeding;

import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Bleeding;

/** Where a patient may bleed outside of the lung; each site has a hazard of its own and one bleed at a time. */
public enum BleedingSite {
    /** Nose, mouth, lines, urinary tract, skin: anything that has no hazard of its own. */
    ANY("bleeding of nose, mouth or lines", Bleeding.ANY_HAZARD),
    /** Chest, belly, behind the peritoneum, muscle: bleeding that is major by its volume. */
    MAJOR("major bleeding", Bleeding.MAJOR_HAZARD),
    /** Stomach and gut. */
    GASTROINTESTINAL("gastrointestinal bleeding", Bleeding.GASTROINTESTINAL_HAZARD),
    /** Where a cannula enters the vein. */
    CANNULA("bleeding at a cannula", Bleeding.CANNULA_HAZARD),
    /** Inside of the skull. */
    INTRACRANIAL("intracranial bleeding", Bleeding.INTRACRANIAL_HAZARD);

    private final String inWords;

    @SuppressWarnings("ImmutableEnumChecker") // A record of immutable parts.
    private final Quantity hazard;

    BleedingSite(String inWords, Quantity hazard) {
        this.inWords = inWords;
        this.hazard = hazard;
    }

    /** What staff call it. */
    public String inWords() {
        return inWords;
    }

    /** Its hazard integral since the last bleed. */
    public Quantity hazard() {
        return hazard;
    }

    /** The hazard integral at which it begins to bleed. */
    public Quantity threshold() {
        return Bleeding.THRESHOLD.at(ordinal());
    }

    /** The event that it begins to bleed. */
    public Quantity event() {
        return Bleeding.BLEED.at(ordinal());
    }

    /** What platelets and circumstances do to it. */
    public Quantity strain() {
        return Bleeding.STRAIN.at(ordinal());
    }

    /** The number of its open bleed, 0 none. */
    public Quantity open() {
        return Bleeding.OPEN.at(ordinal());
    }

    /** The blood that its open bleed lets out. */
    public Quantity flow() {
        return Bleeding.SITE_FLOW.at(ordinal());
    }
}
