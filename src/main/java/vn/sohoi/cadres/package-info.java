/** Cán bộ: bodies and their terms, positions apart from their holders, who held them when, and what is counted of cadres. */
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
            "imports",
            "imports :: spi",
            "indicators",
            "indicators :: spi",
            "reorganisation :: spi"
        })
package vn.sohoi.cadres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
