/** The state's published tables of units, read exactly as published and judged; no database. */
@NullMarked
package vn.sohoi.units.official;

import org.jspecify.annotations.NullMarked;
