/** Pages of conferences. */
@NullMarked
package vn.sohoi.activities.conferences.pages;

import org.jspecify.annotations.NullMarked;
