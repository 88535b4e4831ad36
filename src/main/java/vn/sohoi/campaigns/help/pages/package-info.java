/** Pages of help given. */
@NullMarked
package vn.sohoi.campaigns.help.pages;

import org.jspecify.annotations.NullMarked;
