/** {@code ./so-hoi accounts}: the first accounts of a book, and cards for those who lost their password. */
@NullMarked
package vn.sohoi.access.cli;

import org.jspecify.annotations.NullMarked;
