/** Workbooks: how sheets of the book look, and the tables of a page as one. */
@NullMarked
package vn.sohoi.web.excel;

import org.jspecify.annotations.NullMarked;
