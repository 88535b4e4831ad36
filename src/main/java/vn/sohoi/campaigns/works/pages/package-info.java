/** Pages of works. */
@NullMarked
package vn.sohoi.campaigns.works.pages;

import org.jspecify.annotations.NullMarked;
