/** Điển hình tiên tiến: collectives and women whose way of doing something others may learn from. */
@NullMarked
@NamedInterface("examples")
package vn.sohoi.emulation.examples;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
