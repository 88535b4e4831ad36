/** Phụ cấp: what is paid each month for a post, and who served for it in a period. */
@NullMarked
@NamedInterface("allowances")
package vn.sohoi.cadres.allowances;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
