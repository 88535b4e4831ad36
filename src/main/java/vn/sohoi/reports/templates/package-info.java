/** Mẫu Word của đơn vị: the unit's own Word file, checked and filled. */
@NullMarked
package vn.sohoi.reports.templates;

import org.jspecify.annotations.NullMarked;
