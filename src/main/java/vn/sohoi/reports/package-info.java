/** Văn bản, báo cáo: reports whose figures open, from one definition as page, Excel, Word and PDF; the units' own templates. */
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
            "reorganisation :: spi",
            "targets"
        })
package vn.sohoi.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
