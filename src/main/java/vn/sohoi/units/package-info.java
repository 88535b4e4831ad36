/** Đơn vị, chi hội, tổ: the tree of the Union in time, with successions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "web", "audit"})
package vn.sohoi.units;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
