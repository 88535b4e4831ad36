/** Kinh phí: what activities cost, in đồng, and from where the money came. */
@NullMarked
@NamedInterface("costs")
package vn.sohoi.activities.costs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
