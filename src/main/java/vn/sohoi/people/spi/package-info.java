/** What follows a person: features that hold rows about people move them when two rows turn out to be one woman. */
@NullMarked
@NamedInterface("spi")
package vn.sohoi.people.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
