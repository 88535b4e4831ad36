/** {@code ./so-hoi reorganisation}: plans of reorganisation on the command line. */
@NullMarked
package vn.sohoi.reorganisation.cli;

import org.jspecify.annotations.NullMarked;
