/** People on the command line. */
@NullMarked
package vn.sohoi.privacy.cli;

import org.jspecify.annotations.NullMarked;
