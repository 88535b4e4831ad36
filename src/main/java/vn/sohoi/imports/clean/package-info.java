/** Làm sạch ô: encodings, dates, numbers and names, each repair listed. */
@NullMarked
package vn.sohoi.imports.clean;

import org.jspecify.annotations.NullMarked;
