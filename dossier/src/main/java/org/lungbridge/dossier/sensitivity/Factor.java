package org.lungbridge.dossier.sensitivity;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.lungbridge.dossier.register.ParameterRegister;
import org.lungbridge.model.ParameterInfo;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Body;

/**
 * A parameter and the part of its range in which it is moved: so far around its default that unphysiological corners of hundreds of
 * ranges together are left out.
 *
 * @param name of the parameter
 * @param low in its own unit
 * @param usual its default, or what a patient has
 * @param high in its own unit
 */
public record Factor(String name, double low, double usual, double high) {
    /** What belongs to the drawn patient or is a number of luck, and no unknown of the model. */
    private static final List<Quantity> NOT_UNKNOWN =
            List.of(Body.WEIGHT, Body.PREDICTED_WEIGHT, Body.NORMAL_BLOOD_VOLUME);

    /**
     * Every parameter with a range.
     *
     * @param reach share of the range to each side of the default, cut at the ends of the range
     */
    static List<Factor> all(double reach) {
        return around(ParameterInfo::value, reach);
    }

    /**
     * Every parameter with a range, around what a patient has.
     *
     * @param centre the value of a parameter, in its own unit
     */
    static List<Factor> around(ToDoubleFunction<ParameterInfo> centre, double reach) {
        return ParameterRegister.all().stream()
                .filter(parameter -> parameter.high() > parameter.low())
                .filter(parameter -> !NOT_UNKNOWN.contains(parameter.quantity()))
                .filter(parameter -> !isLuckOrShare(parameter.quantity().name()))
                .map(parameter -> of(parameter, centre.applyAsDouble(parameter), reach))
                .toList();
    }

    /** Thresholds of hazards are luck; shares of tissues have to add up to one and cannot be moved alone. */
    private static boolean isLuckOrShare(String name) {
        return name.contains("threshold") || name.startsWith("tissue.") && name.endsWith("_share");
    }

    private static Factor of(ParameterInfo parameter, double centre, double reach) {
        double far = reach * (parameter.high() - parameter.low());
        double usual = Math.min(Math.max(centre, parameter.low()), parameter.high());
        return new Factor(
                parameter.quantity().name(),
                Math.max(parameter.low(), usual - far),
                usual,
                Math.min(parameter.high(), usual + far));
    }

    /** The share of the way from low to high at which the default lies. */
    double mode() {
        return (usual - low) / (high - low);
    }

    /** The value at a share of the way from low to high. */
    double at(double share) {
        return low + share * (high - low);
    }
}
