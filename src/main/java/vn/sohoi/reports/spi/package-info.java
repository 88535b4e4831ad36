/** What features contribute to the room of papers: kinds of paper of their own, with their fields; and how they have them filled. */
@NullMarked
@NamedInterface("spi")
package vn.sohoi.reports.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
