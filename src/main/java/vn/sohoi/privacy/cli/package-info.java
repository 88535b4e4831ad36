/** What the machine's holder asks of the people's rights. */
@NullMarked
package vn.sohoi.privacy.cli;

import org.jspecify.annotations.NullMarked;
