/** What features contribute to the engine of figures: evidence to count, and names for those who may read them. */
@NullMarked
@NamedInterface("spi")
package vn.sohoi.indicators.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
