/** Số và ngày bằng chữ: numbers and days in Vietnamese words. */
@NullMarked
package vn.sohoi.reports.words;

import org.jspecify.annotations.NullMarked;
