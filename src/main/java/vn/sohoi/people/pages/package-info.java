/** Pages of people: rows that may be one woman, side by side. */
@NullMarked
package vn.sohoi.people.pages;

import org.jspecify.annotations.NullMarked;
