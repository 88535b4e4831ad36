/** What features contribute to rights: acts that two persons do together. */
@NullMarked
@NamedInterface("spi")
package vn.sohoi.access.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
