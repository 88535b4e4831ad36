/** Quy hoạch cán bộ: who is planned for posts of a coming term, decided and looked at again each year. */
@NullMarked
@NamedInterface("planning")
package vn.sohoi.cadres.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
