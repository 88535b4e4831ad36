/** Hoạt động: activities of branches, groups and units, planned and held, who came, and what is counted of them. */
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
            "membership",
            "imports",
            "indicators",
            "indicators :: spi",
            "reorganisation :: spi",
            "reports :: spi",
            "watch :: spi"
        })
package vn.sohoi.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
