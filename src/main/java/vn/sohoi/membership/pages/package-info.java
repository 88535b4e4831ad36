/** The pages of the roll of members. */
@NullMarked
package vn.sohoi.membership.pages;

import org.jspecify.annotations.NullMarked;
