/** A copy of the book for training: the same units, figures and lives, and nobody who is real. */
@NullMarked
package vn.sohoi.privacy.training;

import org.jspecify.annotations.NullMarked;
