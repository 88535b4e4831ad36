/** Papers that people attach: known by their content, without the places that a camera writes into them. */
@NullMarked
package vn.sohoi.platform.files;

import org.jspecify.annotations.NullMarked;
