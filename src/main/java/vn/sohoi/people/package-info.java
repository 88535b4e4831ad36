/** Người và hộ: persons, households, residence, search, duplicates. */
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
            "indicators",
            "indicators :: spi",
            "reorganisation :: spi"
        })
package vn.sohoi.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
