/** Hộ nghèo, cận nghèo: the lists of a year, what households on them were helped with, and leaving the list. */
@NullMarked
@NamedInterface("poverty")
package vn.sohoi.campaigns.poverty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
