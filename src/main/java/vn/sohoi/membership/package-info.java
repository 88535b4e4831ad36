/** Hội viên: prospects, admission, transfer, departure, coverage. */
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
            "people :: spi",
            "indicators",
            "indicators :: spi",
            "imports",
            "imports :: spi",
            "reorganisation :: spi"
        })
package vn.sohoi.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
