/** People on the command line. */
@NullMarked
package vn.sohoi.people.cli;

import org.jspecify.annotations.NullMarked;
