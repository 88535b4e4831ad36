/** Ranh giới: reads a file of outlines, as the state's map gives them. */
@NullMarked
package vn.sohoi.units.outlines;

import org.jspecify.annotations.NullMarked;
