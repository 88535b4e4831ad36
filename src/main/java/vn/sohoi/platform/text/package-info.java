/** The sentences of all features, Vietnamese and English. */
@NullMarked
package vn.sohoi.platform.text;

import org.jspecify.annotations.NullMarked;
