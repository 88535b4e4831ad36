/** The pages of the desk. */
@NullMarked
package vn.sohoi.desk.pages;

import org.jspecify.annotations.NullMarked;
