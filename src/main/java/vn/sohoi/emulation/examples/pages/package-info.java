/** Pages of model examples. */
@NullMarked
package vn.sohoi.emulation.examples.pages;

import org.jspecify.annotations.NullMarked;
