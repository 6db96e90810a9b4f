/** From what a scenario says of rules and lessons to the rule book of the engine and the sheet a run is judged by. */
@NullMarked
package org.lungbridge.scenarios.teaching;

import org.jspecify.annotations.NullMarked;
