/** Dữ liệu mẫu: stories told through the facades. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "web",
            "units",
            "access",
            "activities",
            "activities :: clubs",
            "activities :: conferences",
            "activities :: costs",
            "activities :: minutes",
            "activities :: photos",
            "cadres",
            "cadres :: allowances",
            "cadres :: handover",
            "cadres :: planning",
            "cadres :: training",
            "campaigns",
            "campaigns :: help",
            "campaigns :: poverty",
            "campaigns :: recognition",
            "campaigns :: works",
            "audit",
            "people",
            "privacy",
            "indicators",
            "closings",
            "closings :: questions",
            "emulation",
            "emulation :: awards",
            "emulation :: clusters",
            "emulation :: examples",
            "indicators :: spi",
            "imports",
            "membership",
            "reorganisation",
            "reports",
            "targets",
            "watch"
        })
package vn.sohoi.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
