/**
 * Veno-venous ECMO: console, pump and cannulas, drainage limit, recirculation, membrane lung, heat exchanger and
 * monitor, as components that meet the body in the shared vocabulary.
 *
 * <ol>
 *   <li>The speed is set and the flow is the result. {@code PUMP_FLOW} is signed; {@code BLOOD_FLOW} is what remains
 *       after the drainage limit.
 *   <li>Gases travel with {@code FORWARD_FLOW}, which is zero during backflow. Circuit and body exchange
 *       {@code EFFECTIVE_FLOW × (venous − return)}; both sides book this same product.
 *   <li>The circuit holds a constant volume of blood of the patient's hemoglobin, base excess, temperature and P50:
 *       five segments of the membrane lung, then one pool of tubing.
 *   <li>What crosses the membrane is booked with the sweep gas; what leaves with the sweep gas is booked in the audit.
 *   <li>A circuit that is not connected is a clamped one.
 * </ol>
 */
@NullMarked
package org.lungbridge.device.ecmo;

import org.jspecify.annotations.NullMarked;
