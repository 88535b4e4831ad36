/** Nền máy: the embedded server, the one door to SQL, the command line, keys. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel"},
        type = ApplicationModule.Type.OPEN)
package vn.sohoi.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
