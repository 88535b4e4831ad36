@NullMarked
package vn.sohoi;

import org.jspecify.annotations.NullMarked;
