/** The pass over the whole register that finds rows which may be one person: columns in memory, sorted blocks, a score. */
@NullMarked
package vn.sohoi.people.pairs;

import org.jspecify.annotations.NullMarked;
