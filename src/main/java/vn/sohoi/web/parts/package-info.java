/** The parts that pages are put together from; see README.md one folder up. */
@NullMarked
package vn.sohoi.web.parts;

import org.jspecify.annotations.NullMarked;
