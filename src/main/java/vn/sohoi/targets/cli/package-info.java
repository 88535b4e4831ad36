/** {@code ./so-hoi targets}: targets on the command line. */
@NullMarked
package vn.sohoi.targets.cli;

import org.jspecify.annotations.NullMarked;
