/** Pages of activities. */
@NullMarked
package vn.sohoi.activities.pages;

import org.jspecify.annotations.NullMarked;
