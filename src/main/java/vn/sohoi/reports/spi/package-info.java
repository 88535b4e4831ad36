/**
 * What features contribute to the room of papers: kinds of paper of their own, with their fields; how they have them filled,
 * and on which occasions they are handed over.
 */
@NullMarked
@NamedInterface("spi")
package vn.sohoi.reports.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
