package org.lungbridge.rules.score;

import java.util.List;

/**
 * When a run counts as passed.
 *
 * @param share least share of the points
 * @param required ids of actions that must be done in their window
 * @param forgives whether it may be passed although something was done that must not be
 */
public record PassRule(double share, List<String> required, boolean forgives) {
    public PassRule {
        required = List.copyOf(required);
    }
}
