/** Pages of commendation. */
@NullMarked
package vn.sohoi.emulation.awards.pages;

import org.jspecify.annotations.NullMarked;
