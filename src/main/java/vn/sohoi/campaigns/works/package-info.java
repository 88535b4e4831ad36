/** Công trình, phần việc: works that units register in a year, and what was given for them. */
@NullMarked
@NamedInterface("works")
package vn.sohoi.campaigns.works;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
