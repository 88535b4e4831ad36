/** Hội nghị: the programme of a conference and who is invited to it from outside. */
@NullMarked
@NamedInterface("conferences")
package vn.sohoi.activities.conferences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
