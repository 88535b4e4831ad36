/** Pages of emulation. */
@NullMarked
package vn.sohoi.emulation.pages;

import org.jspecify.annotations.NullMarked;
