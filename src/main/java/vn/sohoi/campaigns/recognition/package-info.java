/** Bình xét: once a year a branch names those of its members who meet what a campaign asks of women. */
@NullMarked
@NamedInterface("recognition")
package vn.sohoi.campaigns.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
