/** Pages of planning. */
@NullMarked
package vn.sohoi.cadres.planning.pages;

import org.jspecify.annotations.NullMarked;
