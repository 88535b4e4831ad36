/** Khen thưởng: titles and forms with their conditions, awards from proposal to hand-over, and what is counted of them. */
@NullMarked
@NamedInterface("awards")
package vn.sohoi.emulation.awards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
