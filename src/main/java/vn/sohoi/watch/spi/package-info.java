/** What features contribute to the nightly watch. */
@NullMarked
@NamedInterface("spi")
package vn.sohoi.watch.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
