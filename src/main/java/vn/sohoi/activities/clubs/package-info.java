/** Câu lạc bộ: clubs and models that units found and keep up, whose women they are, and what is counted of them. */
@NullMarked
@NamedInterface("clubs")
package vn.sohoi.activities.clubs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
