/** Gives a list back to its owner with one column more that tells what became of each row. */
@NullMarked
package vn.sohoi.imports.writeback;

import org.jspecify.annotations.NullMarked;
