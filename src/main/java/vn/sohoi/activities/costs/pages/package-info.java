/** Pages of what activities cost. */
@NullMarked
package vn.sohoi.activities.costs.pages;

import org.jspecify.annotations.NullMarked;
