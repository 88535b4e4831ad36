/** Pages of clubs and models. */
@NullMarked
package vn.sohoi.activities.clubs.pages;

import org.jspecify.annotations.NullMarked;
