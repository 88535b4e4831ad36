/** Pages of handing over. */
@NullMarked
package vn.sohoi.cadres.handover.pages;

import org.jspecify.annotations.NullMarked;
