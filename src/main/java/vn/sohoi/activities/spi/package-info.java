/** What others may write of an activity: the feature that makes papers writes its minutes. */
@NullMarked
@NamedInterface("spi")
package vn.sohoi.activities.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
