/** Tổ chức lại: merging, dividing and moving units as one reviewed act that can be undone. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "web", "units", "access", "audit"})
package vn.sohoi.reorganisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
