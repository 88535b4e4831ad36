/** Lịch: the activities of a unit for the calendars of officers' phones. */
@NullMarked
@NamedInterface("calendar")
package vn.sohoi.activities.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
