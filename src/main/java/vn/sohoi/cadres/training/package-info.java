/** Bồi dưỡng cán bộ: courses, who was called and who came, certificates, and what a post asks of its holder. */
@NullMarked
@NamedInterface("training")
package vn.sohoi.cadres.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
