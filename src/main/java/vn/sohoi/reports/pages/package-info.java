/** Trang báo cáo, thể thức và mẫu Word: pages of reports, headings and templates. */
@NullMarked
package vn.sohoi.reports.pages;

import org.jspecify.annotations.NullMarked;
