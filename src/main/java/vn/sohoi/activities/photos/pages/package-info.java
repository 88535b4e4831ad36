/** Pages of photos. */
@NullMarked
package vn.sohoi.activities.photos.pages;

import org.jspecify.annotations.NullMarked;
