/** Pages of allowances. */
@NullMarked
package vn.sohoi.cadres.allowances.pages;

import org.jspecify.annotations.NullMarked;
