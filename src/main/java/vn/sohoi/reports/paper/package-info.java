/** Trang giấy: one paper, written as Word, PDF and Excel. */
@NullMarked
package vn.sohoi.reports.paper;

import org.jspecify.annotations.NullMarked;
