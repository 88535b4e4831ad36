/** Pages of clusters and their pacts. */
@NullMarked
package vn.sohoi.emulation.clusters.pages;

import org.jspecify.annotations.NullMarked;
