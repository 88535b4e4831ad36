/** Activities on the command line. */
@NullMarked
package vn.sohoi.activities.cli;

import org.jspecify.annotations.NullMarked;
