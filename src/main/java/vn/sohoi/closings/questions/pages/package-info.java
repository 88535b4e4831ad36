/** Pages of quick questions: who asks, who answered, and the slip itself. */
@NullMarked
package vn.sohoi.closings.questions.pages;

import org.jspecify.annotations.NullMarked;
