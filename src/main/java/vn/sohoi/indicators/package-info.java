/** Chỉ số: an indicator is a question, its evidence the rows that answer it, the figure their sum. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "web", "units", "access", "audit"})
package vn.sohoi.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
