/** Giúp đỡ: what units gave to whom, from whom and worth what, children with a godmother, and what is agreed with partners. */
@NullMarked
@NamedInterface("help")
package vn.sohoi.campaigns.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
