/** {@code ./so-hoi units}: the tree on the command line. */
@NullMarked
package vn.sohoi.units.cli;

import org.jspecify.annotations.NullMarked;
