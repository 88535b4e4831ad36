/** Pages of the rounds: what waits, who is late, one report, what was sealed and what changed since. */
@NullMarked
package vn.sohoi.closings.pages;

import org.jspecify.annotations.NullMarked;
