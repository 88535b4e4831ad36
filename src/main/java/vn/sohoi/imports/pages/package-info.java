/** The import in four steps at {@code /nhap}: hand in, columns, rows, result. */
@NullMarked
package vn.sohoi.imports.pages;

import org.jspecify.annotations.NullMarked;
