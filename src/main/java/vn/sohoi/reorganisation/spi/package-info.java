/** What follows a reorganisation: features that hold rows of units or people contribute to the preview, the day and the undoing. */
@NullMarked
@NamedInterface("spi")
package vn.sohoi.reorganisation.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
