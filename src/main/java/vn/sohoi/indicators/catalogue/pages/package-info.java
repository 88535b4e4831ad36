/** Pages of the catalogue: what there is, a new one, days and paper of one. */
@NullMarked
package vn.sohoi.indicators.catalogue.pages;

import org.jspecify.annotations.NullMarked;
