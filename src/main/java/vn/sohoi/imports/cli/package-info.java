/** {@code ./so-hoi import}: lists on the command line. */
@NullMarked
package vn.sohoi.imports.cli;

import org.jspecify.annotations.NullMarked;
