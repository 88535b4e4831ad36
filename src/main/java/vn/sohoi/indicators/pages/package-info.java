/** The pages on which figures open. */
@NullMarked
package vn.sohoi.indicators.pages;

import org.jspecify.annotations.NullMarked;
