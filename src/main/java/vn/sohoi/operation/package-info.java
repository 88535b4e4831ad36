/** Vận hành: what an operator does with the book as a whole: keep a copy, check it, bring it back. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "web", "audit", "indicators"})
package vn.sohoi.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
