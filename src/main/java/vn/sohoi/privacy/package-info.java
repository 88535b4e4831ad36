/** Quyền của người có tên trong sổ: who looked at her, who read the people of a unit, and the proof that the log is whole. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "web",
            "units",
            "access",
            "access :: spi",
            "audit",
            "people",
            "operation"
        })
package vn.sohoi.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
