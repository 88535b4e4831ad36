/** Tài khoản và quyền: accounts, mandates, the one authoriser, the signed scope of a transaction. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "web", "units", "audit"})
package vn.sohoi.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
