/** The parts of a scenario that teach: rules, prebrief, criteria, debriefing; checklists, learners' scripts and marks. */
@NullMarked
package org.lungbridge.scenarios.document.teaching;

import org.jspecify.annotations.NullMarked;
