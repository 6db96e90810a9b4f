package org.lungbridge.network;

/**
 * A kind of molecule of a reaction network.
 *
 * @param name as the reaction table spells it
 * @param initial concentration at the start, in the table's unit (mol/L in the shipped tables)
 */
public record Species(String name, double initial) {}
