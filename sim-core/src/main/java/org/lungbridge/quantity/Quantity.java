package org.lungbridge.quantity;

/**
 * A named physical quantity: what it is, the unit people read it in, and its usual size in that unit.
 *
 * <p>The usual (nominal) size sets the solver's absolute tolerance. A name is part of the public contract
 * and is never reused for something else.
 */
public record Quantity(String name, Unit unit, double nominal, String about) {
    public Quantity {
        if (!(nominal > 0)) {
            throw new IllegalArgumentException(
                    "The nominal size (%s) of the quantity (%s) must be positive.%nMaybe give the magnitude seen at rest; it sets the solver's absolute tolerance."
                            .formatted(nominal, name));
        }
    }

    /** The same quantity in the part with this number (a lung unit, a membrane-lung segment, a tissue). */
    public Quantity at(int index) {
        return new Quantity(name + "." + index, unit, nominal, about);
    }

    /** The same quantity in a part of a part, such as sub-unit {@code inner} of lung unit {@code outer}. */
    public Quantity at(int outer, int inner) {
        return at(outer).at(inner);
    }

    /** The usual size in engine units. */
    public double engineNominal() {
        return unit.engine(nominal);
    }
}
