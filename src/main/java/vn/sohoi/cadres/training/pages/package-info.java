/** Pages of training. */
@NullMarked
package vn.sohoi.cadres.training.pages;

import org.jspecify.annotations.NullMarked;
