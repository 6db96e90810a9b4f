/**
 * Drugs of hemostasis: amounts in plasma and tissue, how they leave, and the effects that belong to the drug alone. Uses
 * the component contract, the vocabulary and our own elementary functions.
 */
@NullMarked
package org.lungbridge.physiology.drug;

import org.jspecify.annotations.NullMarked;
