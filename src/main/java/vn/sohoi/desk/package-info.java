/** Bàn làm việc: the start page, the work list, the palette, a unit's picture. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "web",
            "units",
            "access",
            "audit",
            "people",
            "indicators",
            "indicators :: spi",
            "imports",
            "membership",
            "targets"
        })
package vn.sohoi.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
