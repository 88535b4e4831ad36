/** Trang: layout, parts, page rendering, charts as SVG. Knows the reader only as an Actor. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "platform"},
        type = ApplicationModule.Type.OPEN)
package vn.sohoi.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
