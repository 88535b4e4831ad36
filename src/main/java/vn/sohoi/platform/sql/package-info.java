/** The one door to SQL: constant text only. */
@NullMarked
package vn.sohoi.platform.sql;

import org.jspecify.annotations.NullMarked;
