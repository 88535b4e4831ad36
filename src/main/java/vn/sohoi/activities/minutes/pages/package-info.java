/** Pages of minutes. */
@NullMarked
package vn.sohoi.activities.minutes.pages;

import org.jspecify.annotations.NullMarked;
