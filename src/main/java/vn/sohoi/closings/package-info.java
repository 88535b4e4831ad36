/** Chốt kỳ: what is asked for a period, who handed it in, who is late, what was sealed and what changed beneath it since. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "watch :: spi",
            "platform",
            "web",
            "units",
            "access",
            "audit",
            "reorganisation :: spi",
            "indicators",
            "indicators :: spi"
        })
package vn.sohoi.closings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
