/** Báo cáo trên dòng lệnh: reports on the command line. */
@NullMarked
package vn.sohoi.reports.cli;

import org.jspecify.annotations.NullMarked;
