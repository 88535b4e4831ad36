/** Emulation on the command line. */
@NullMarked
package vn.sohoi.emulation.cli;

import org.jspecify.annotations.NullMarked;
