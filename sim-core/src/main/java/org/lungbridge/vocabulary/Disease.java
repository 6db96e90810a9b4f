package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.GIGA_PER_L;
import static org.lungbridge.quantity.Unit.G_PER_L;
import static org.lungbridge.quantity.Unit.IU_PER_ML;
import static org.lungbridge.quantity.Unit.MG_PER_L;
import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.UG_PER_L;

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

    /** Share of the infection that is in the lung, 1 in pneumonia (set by events). */
    public static final Quantity PNEUMONIA_SHARE = new Quantity(
            "disease.pneumonia_share",
            ONE,
            1,
            "share of the infection that is in the lung, 1 in pneumonia (set by events)");

    /** Inflammation of the lung by infection, 0 none to 1. */
    public static final Quantity PNEUMONIA =
            new Quantity("disease.pneumonia", ONE, 1, "inflammation of the lung by infection, 0 none to 1");

    /** Hazard integral of a new infection. */
    public static final Quantity INFECTION_HAZARD =
            new Quantity("disease.infection_hazard", ONE, 1, "hazard integral of a new infection");

    /** Hazard integral at which the next infection begins. */
    public static final Quantity INFECTION_THRESHOLD =
            new Quantity("disease.infection_threshold", ONE, 1, "hazard integral at which the next infection begins");

    /** Event: an infection begins. */
    public static final Quantity INFECTION_ONSET =
            new Quantity("disease.infection_onset", ONE, 1, "event: an infection begins");

    /** Hazard integral of death from sepsis. */
    public static final Quantity SEPTIC_DEATH_HAZARD =
            new Quantity("disease.septic_death_hazard", ONE, 1, "hazard integral of death from sepsis");

    /** Hazard integral at which sepsis kills. */
    public static final Quantity SEPTIC_DEATH_THRESHOLD =
            new Quantity("disease.septic_death_threshold", ONE, 1, "hazard integral at which sepsis kills");

    /** Event: death from sepsis. */
    public static final Quantity DEATH_BY_SEPSIS =
            new Quantity("disease.death_by_sepsis", ONE, 1, "event: death from sepsis");

    /** Cyclophosphamide that acts on the marrow, 1 just after 1 g. */
    public static final Quantity MARROW_TOXICITY = new Quantity(
            "disease.marrow_toxicity", ONE, 1, "cyclophosphamide that acts on the marrow, 1 just after 1 g");

    /** Dividing cells of the marrow as a fraction of the patient's usual. */
    public static final Quantity PROGENITORS = new Quantity(
            "disease.progenitors", ONE, 1, "dividing cells of the marrow as a fraction of the patient's usual");

    /** Cells of one stage of maturation in the marrow as a fraction of the patient's usual. */
    public static final Quantity MATURING = new Quantity(
            "disease.maturing",
            ONE,
            1,
            "cells of one stage of maturation in the marrow as a fraction of the patient's usual");

    /** What the marrow can do before toxic drugs, 1 in health. */
    public static final Quantity MARROW_RESERVE =
            new Quantity("disease.marrow_reserve", ONE, 1, "what the marrow can do before toxic drugs, 1 in health");

    /** Neutrophils in blood. */
    public static final Quantity NEUTROPHIL_COUNT =
            new Quantity("disease.neutrophil_count", GIGA_PER_L, 6, "neutrophils in blood");

    /** White cells in blood. */
    public static final Quantity WHITE_CELL_COUNT =
            new Quantity("disease.white_cell_count", GIGA_PER_L, 8, "white cells in blood");

    /** C-reactive protein in plasma. */
    public static final Quantity C_REACTIVE_PROTEIN =
            new Quantity("disease.c_reactive_protein", MG_PER_L, 100, "C-reactive protein in plasma");

    /** Procalcitonin in plasma. */
    public static final Quantity PROCALCITONIN =
            new Quantity("disease.procalcitonin", UG_PER_L, 5, "procalcitonin in plasma");

    /** Antibodies against neutrophil cytoplasm in plasma. */
    public static final Quantity ANCA =
            new Quantity("disease.anca", IU_PER_ML, 100, "antibodies against neutrophil cytoplasm in plasma");

    /** Antibodies against double-stranded DNA in plasma. */
    public static final Quantity ANTI_DNA =
            new Quantity("disease.anti_dna", IU_PER_ML, 100, "antibodies against double-stranded DNA in plasma");

    /** Antibodies against glomerular basement membrane in plasma. */
    public static final Quantity ANTI_GBM = new Quantity(
            "disease.anti_gbm", IU_PER_ML, 100, "antibodies against glomerular basement membrane in plasma");

    /** Titer of antinuclear antibodies. */
    public static final Quantity ANTINUCLEAR =
            new Quantity("disease.antinuclear", ONE, 1000, "titer of antinuclear antibodies");

    /** Complement C3 in plasma. */
    public static final Quantity C3 = new Quantity("disease.c3", G_PER_L, 1, "complement C3 in plasma");

    /** Complement C4 in plasma. */
    public static final Quantity C4 = new Quantity("disease.c4", G_PER_L, 0.3, "complement C4 in plasma");

    private Disease() {}
}
