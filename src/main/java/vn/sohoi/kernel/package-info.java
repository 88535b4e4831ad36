/** Kiểu giá trị dùng chung: value types of the field. No Spring, no SQL. A type enters when three features need it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {},
        type = ApplicationModule.Type.OPEN)
package vn.sohoi.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
