/** Đo tốc độ: measures the book with invented people, beside plain SQL on the same database in the same run. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "web",
            "units",
            "access",
            "audit",
            "audit :: tree",
            "people",
            "indicators",
            "indicators :: spi",
            "emulation",
            "activities",
            "imports",
            "membership",
            "reorganisation"
        })
package vn.sohoi.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
