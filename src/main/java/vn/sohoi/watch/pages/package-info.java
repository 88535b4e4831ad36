/** Pages of the nightly watch. */
@NullMarked
package vn.sohoi.watch.pages;

import org.jspecify.annotations.NullMarked;
