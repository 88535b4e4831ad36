/** Phiếu hỏi nhanh: up to three things asked of the units beneath, answered without signing in, said by the units of themselves. */
@NullMarked
@NamedInterface("questions")
package vn.sohoi.closings.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
