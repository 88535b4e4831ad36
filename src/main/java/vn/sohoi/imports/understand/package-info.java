/** Hiểu bảng: where the header is, what each column and each row means. */
@NullMarked
package vn.sohoi.imports.understand;

import org.jspecify.annotations.NullMarked;
