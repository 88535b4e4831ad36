/** Biên bản: what was said and agreed at an activity that was held, who chaired it and who wrote it down. */
@NullMarked
@NamedInterface("minutes")
package vn.sohoi.activities.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
