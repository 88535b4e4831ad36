/** Cụm thi đua: which units compete with each other and when, who hosts a year, and the pacts that they sign. */
@NullMarked
@NamedInterface("clusters")
package vn.sohoi.emulation.clusters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
