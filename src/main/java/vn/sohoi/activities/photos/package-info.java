/** Ảnh: photos of an activity that was held, with nothing in them of where and with what they were taken. */
@NullMarked
@NamedInterface("photos")
package vn.sohoi.activities.photos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
