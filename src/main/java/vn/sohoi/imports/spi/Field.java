package vn.sohoi.imports.spi;

import java.util.List;

/**
 * A field that a column may hold.
 *
 * @param name its name in the proposal, such as {@code citizen_id}
 * @param kind what its cells look like and how they are cleaned
 * @param headings Vietnamese words that stand at the head of such a column, the longest match wins; compared without
 *     marks and case
 */
public record Field(String name, FieldKind kind, List<String> headings) {}
