/** Pages of calendars, and the calendars themselves. */
@NullMarked
package vn.sohoi.activities.calendar.pages;

import org.jspecify.annotations.NullMarked;
