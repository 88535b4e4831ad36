/** The operator's commands on the book as a whole. */
@NullMarked
package vn.sohoi.operation.cli;

import org.jspecify.annotations.NullMarked;
