/** The pages of resolutions and targets. */
@NullMarked
package vn.sohoi.targets.pages;

import org.jspecify.annotations.NullMarked;
