/** Pages of campaigns and of the household's year. */
@NullMarked
package vn.sohoi.campaigns.pages;

import org.jspecify.annotations.NullMarked;
