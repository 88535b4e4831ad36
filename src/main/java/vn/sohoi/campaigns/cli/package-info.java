/** Campaigns on the command line. */
@NullMarked
package vn.sohoi.campaigns.cli;

import org.jspecify.annotations.NullMarked;
