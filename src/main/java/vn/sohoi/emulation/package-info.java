/** Thi đua, khen thưởng: schemes as data, rounds that score units from what the book counts, clusters and pacts, commendation. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "watch :: spi",
            "platform",
            "web",
            "units",
            "access",
            "access :: spi",
            "audit",
            "people",
            "membership",
            "imports :: spi",
            "indicators",
            "indicators :: spi",
            "reorganisation :: spi",
            "reports :: spi"
        })
package vn.sohoi.emulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
