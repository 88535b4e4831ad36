/** Dữ liệu mẫu: stories told through the facades. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "web",
            "units",
            "access",
            "cadres",
            "emulation :: awards",
            "emulation :: clusters",
            "audit",
            "people",
            "privacy",
            "indicators",
            "closings",
            "indicators :: spi",
            "imports",
            "membership",
            "reorganisation",
            "reports",
            "targets"
        })
package vn.sohoi.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
