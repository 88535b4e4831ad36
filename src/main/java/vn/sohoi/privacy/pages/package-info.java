/** Pages on who looked. */
@NullMarked
package vn.sohoi.privacy.pages;

import org.jspecify.annotations.NullMarked;
