/** How a new book begins. */
@NullMarked
package vn.sohoi.platform.start;

import org.jspecify.annotations.NullMarked;
