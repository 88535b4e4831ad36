/** Đọc tệp: any kind of list becomes one neutral grid; the parsing runs in a small process of its own. */
@NullMarked
package vn.sohoi.imports.read;

import org.jspecify.annotations.NullMarked;
