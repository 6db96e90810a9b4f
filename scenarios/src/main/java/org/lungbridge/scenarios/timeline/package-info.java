/**
 * From the timeline of a scenario to the orders of the engine.
 *
 * <ol>
 *   <li>An order keeps its name; its fields keep theirs, as numbers in engine units or as texts.</li>
 *   <li>Its sequence is its place in the file, counted from 0.</li>
 *   <li>What lasts (fluid, products, bleeding into the air spaces or elsewhere) becomes orders with the field {@code rate}
 *       in L/s: the rate from that time on, zero at the end; with platelets also {@code platelets} in 10⁹/s. Infusions of
 *       one kind that overlap add up; a new bleeding order replaces the one before.</li>
 *   <li>A dose or rate by weight becomes {@code dosePerKilogram} or {@code ratePerKilogram}, which the engine multiplies by
 *       the actual weight; enoxaparin is in anti-Xa units, 100 IU a milligram.</li>
 *   <li>A tidal volume in mL/kg is multiplied by predicted body weight; {@code I:E} becomes {@code inspiratoryFraction}.</li>
 *   <li>{@code start-ecmo} carries the circuit: the texts {@code pump}, {@code oxygenator}, {@code drainageCannula},
 *       {@code drainageSite}, {@code returnCannula}, {@code returnSite} and, where written, the number
 *       {@code primeVolume}.</li>
 *   <li>A fault has rank {@code FAULT} and so goes before what staff order at the same time; {@code alarm} and the like become
 *       1 and 0.</li>
 *   <li>A sample is due at its time plus its delay, with rank {@code SAMPLE}; it says its tests, devices and methods itself,
 *       taken from the field {@code laboratory} where the order leaves them open. Samples on a schedule bring the next one
 *       forth.</li>
 *   <li>What ends by itself (turns, maneuvers, holds, suction, bronchoscopy, change of tube) keeps its {@code duration} in
 *       seconds; the engine makes the order that ends it. Bronchoscopy without lavage has {@code aliquots} 0.</li>
 *   <li>A bleed at a site keeps its {@code volume} (L), its {@code over} becomes {@code duration}; what is not written is left to
 *       the luck of the patient.</li>
 * </ol>
 */
@NullMarked
package org.lungbridge.scenarios.timeline;

import org.jspecify.annotations.NullMarked;
