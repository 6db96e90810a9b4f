/**
 * The devices a circuit can be built from and those of the laboratory: data sheets as JSON files, one for each device,
 * named after its id.
 *
 * <p>Numbers keep the unit of their source in their names ({@code linear_mmHgPerLPerMin}); every sheet names its source.
 */
@NullMarked
package org.lungbridge.scenarios.catalogue;

import org.jspecify.annotations.NullMarked;
