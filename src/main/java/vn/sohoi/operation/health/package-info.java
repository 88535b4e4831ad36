/** Whether the book is well: what an operator or her probe looks at, without a word about people. */
@NullMarked
package vn.sohoi.operation.health;

import org.jspecify.annotations.NullMarked;
