/** Bàn giao: what one head of a unit hands over to the next, item by item, and what stays open. */
@NullMarked
@NamedInterface("handover")
package vn.sohoi.cadres.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
