/**
 * What features contribute to rights: acts that two persons do together, what is to be taken away of a woman, and what is kept
 * for a time; and whether a woman consented.
 */
@NullMarked
@NamedInterface("spi")
package vn.sohoi.access.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
