/** The pages of the tree of units: a day's tree, a unit through time, finding old and new names. */
@NullMarked
package vn.sohoi.desk.tree;

import org.jspecify.annotations.NullMarked;
