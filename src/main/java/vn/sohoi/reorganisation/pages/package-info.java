/** The pages of reorganisation. */
@NullMarked
package vn.sohoi.reorganisation.pages;

import org.jspecify.annotations.NullMarked;
