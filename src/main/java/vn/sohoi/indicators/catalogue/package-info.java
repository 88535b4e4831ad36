/** Danh mục chỉ số: which indicators there are, for which days, by which paper, and how each is answered. */
@NullMarked
package vn.sohoi.indicators.catalogue;

import org.jspecify.annotations.NullMarked;
