/** Keys: kept in files only the book's user can read, never in the database. */
@NullMarked
package vn.sohoi.platform.key;

import org.jspecify.annotations.NullMarked;
