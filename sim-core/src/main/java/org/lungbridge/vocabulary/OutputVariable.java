package org.lungbridge.vocabulary;

import org.lungbridge.quantity.Unit;

/**
 * One public output variable.
 *
 * @param id name of the CSV column
 * @param unitCode UCUM code as printed
 * @param unit the unit values are converted to
 * @param group where it is listed
 * @param about one line of meaning
 * @param shows name of the quantity of the model
 */
public record OutputVariable(String id, String unitCode, Unit unit, String group, String about, String shows) {}
