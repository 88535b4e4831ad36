/** Chỉ tiêu: resolutions and their targets, allocation, pace, mid-term reviews, programmes and instructions. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "web",
            "units",
            "access",
            "audit",
            "indicators",
            "indicators :: spi",
            "reorganisation :: spi"
        })
package vn.sohoi.targets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
