/** The command line: every feature's commands under one name. */
@NullMarked
package vn.sohoi.platform.cli;

import org.jspecify.annotations.NullMarked;
