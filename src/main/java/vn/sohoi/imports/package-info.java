/** Nhập bảng: reads the lists that people keep, proposes, asks, writes once, undoes. */
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
            "reorganisation :: spi"
        })
package vn.sohoi.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
