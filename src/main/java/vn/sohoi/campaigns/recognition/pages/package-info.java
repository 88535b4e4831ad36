/** Pages of the yearly review of members. */
@NullMarked
package vn.sohoi.campaigns.recognition.pages;

import org.jspecify.annotations.NullMarked;
