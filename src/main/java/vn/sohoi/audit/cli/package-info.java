/** What an operator and an auditor ask of the log. */
@NullMarked
package vn.sohoi.audit.cli;

import org.jspecify.annotations.NullMarked;
