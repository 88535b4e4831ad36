/** Vận động, phong trào: campaigns and what they ask for, the household's year, help where a criterion is not met, help given. */
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
            "imports",
            "people",
            "people :: spi",
            "membership",
            "indicators",
            "indicators :: spi",
            "reorganisation :: spi",
            "reports :: spi",
            "watch :: spi"
        })
package vn.sohoi.campaigns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
