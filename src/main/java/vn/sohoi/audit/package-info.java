/** Nhật ký: who did what to what, in the transaction of the act; names of fields, never values. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "web"})
package vn.sohoi.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
