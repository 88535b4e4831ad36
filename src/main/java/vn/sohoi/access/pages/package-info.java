/** Signing in and choosing the post to act in. */
@NullMarked
package vn.sohoi.access.pages;

import org.jspecify.annotations.NullMarked;
