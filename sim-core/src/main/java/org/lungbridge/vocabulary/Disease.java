package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.G_PER_L;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.quantity.Quantity;

/** The disease behind the bleeding: antibodies, priming, defense. Names every part of the disease shares. */
public final class Disease {
    /** 1 while the disease of the patient is followed, 0 without disease (set). */
    public static final Quantity ACTIVE = new Quantity(
            "disease.active", ONE, 1, "1 while the disease of the patient is followed, 0 without disease (set)");

    /** Priming of neutrophils, complement and cytokines, 1 untreated. */
    public static final Quantity PRIMING =
            new Quantity("disease.priming", ONE, 1, "priming of neutrophils, complement and cytokines, 1 untreated");

    /** Pathogenic IgG in plasma relative to the start. */
    public static final Quantity ANTIBODY =
            new Quantity("disease.antibody", ONE, 1, "pathogenic IgG in plasma relative to the start");

    /** Pathogenic IgG outside of the plasma, relative to that in plasma at the start. */
    public static final Quantity ANTIBODY_TISSUE = new Quantity(
            "disease.antibody_tissue",
            ONE,
            1,
            "pathogenic IgG outside of the plasma, relative to that in plasma at the start");

    /** Capacity to produce pathogenic IgG, 1 untreated. */
    public static final Quantity ANTIBODY_CAPACITY =
            new Quantity("disease.antibody_capacity", ONE, 1, "capacity to produce pathogenic IgG, 1 untreated");

    /** Circulating CD20 B cells as a fraction of normal. */
    public static final Quantity B_CELLS =
            new Quantity("disease.b_cells", ONE, 1, "circulating CD20 B cells as a fraction of normal");

    /** Complement C3 as a fraction of normal. */
    public static final Quantity COMPLEMENT =
            new Quantity("disease.complement", ONE, 1, "complement C3 as a fraction of normal");

    /** Slow remission under treatment, 0 none to 1 full. */
    public static final Quantity REMISSION =
            new Quantity("disease.remission", ONE, 1, "slow remission under treatment, 0 none to 1 full");

    /** Drive of capillaritis that is not an antibody, relative to the start. */
    public static final Quantity OTHER_DRIVE = new Quantity(
            "disease.other_drive", ONE, 1, "drive of capillaritis that is not an antibody, relative to the start");

    /** Total IgG in plasma. */
    public static final Quantity IMMUNOGLOBULIN =
            new Quantity("disease.immunoglobulin", G_PER_L, 12, "total IgG in plasma");

    /** Burden of infection, 0 none to 1 septic. */
    public static final Quantity INFECTION =
            new Quantity("disease.infection", ONE, 1, "burden of infection, 0 none to 1 septic");

    /** Defense against infection, 1 normal. */
    public static final Quantity IMMUNE_COMPETENCE =
            new Quantity("disease.immune_competence", ONE, 1, "defense against infection, 1 normal");

    /** Neutrophils as a fraction of the patient's usual count. */
    public static final Quantity NEUTROPHILS =
            new Quantity("disease.neutrophils", ONE, 1, "neutrophils as a fraction of the patient's usual count");

    /** 1 while an instructor holds the activity of capillaritis (set). */
    public static final Quantity HELD =
            new Quantity("disease.held", ONE, 1, "1 while an instructor holds the activity of capillaritis (set)");

    /** Total IgG outside of the plasma, as concentration in plasma. */
    public static final Quantity IMMUNOGLOBULIN_TISSUE = new Quantity(
            "disease.immunoglobulin_tissue",
            G_PER_L,
            12,
            "total IgG outside of the plasma, as concentration in plasma");

    /** Elimination of IgG relative to usual (FcRn). */
    public static final Quantity CATABOLISM =
            new Quantity("disease.catabolism", ONE, 1, "elimination of IgG relative to usual (FcRn)");

    /** Priming that a surplus of IgG leaves, 1 without. */
    public static final Quantity FC_BLOCK =
            new Quantity("disease.fc_block", ONE, 1, "priming that a surplus of IgG leaves, 1 without");

    /** What drives capillaritis: antibody or another cause, less what remission takes away. */
    public static final Quantity DRIVE = new Quantity(
            "disease.drive",
            ONE,
            1,
            "what drives capillaritis: antibody or another cause, less what remission takes away");

    private Disease() {}
}
