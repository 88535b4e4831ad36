/** What a feature says about a list that it takes: its fields, their headings, and what it makes of a row. */
@NullMarked
@NamedInterface("spi")
package vn.sohoi.imports.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
