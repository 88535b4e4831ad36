/** Pages of cadres. */
@NullMarked
package vn.sohoi.cadres.pages;

import org.jspecify.annotations.NullMarked;
