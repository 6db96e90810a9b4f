/**
 * Staff who follow a course protocol: they go on rounds, every hour unless the course says otherwise, and at each round every
 * {@link org.lungbridge.care.course.Duty} looks and acts. A {@link org.lungbridge.care.course.Course} is the protocol as data,
 * {@link org.lungbridge.care.course.Rounds} follow it.
 *
 * <ol>
 *   <li>Duties see what a monitor, a ventilator and an ECMO console show, and results that have been delivered; never true
 *       values of the blood. How much the lung bleeds is what staff judge from suction, radiograph and hemoglobin: the true
 *       rate stands in for that judgment.
 *   <li>They act by orders of the ward alone. An order that a ward does not know is noted once and left out.
 *   <li>What must be remembered is on file in the lane. A resumed lane decides as the uninterrupted one.
 *   <li>A round that changes nothing restarts nothing; it is a boundary of time all the same.
 *   <li>Every order leaves one line: what was ordered, why, and what came of it.
 * </ol>
 */
@NullMarked
package org.lungbridge.care.course;

import org.jspecify.annotations.NullMarked;
