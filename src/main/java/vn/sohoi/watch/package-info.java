/** Canh chừng: what must always hold, looked through every night; each breach is a task with an owner. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "web", "units", "access", "audit"})
package vn.sohoi.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
