/** Figures on the command line. */
@NullMarked
package vn.sohoi.indicators.cli;

import org.jspecify.annotations.NullMarked;
