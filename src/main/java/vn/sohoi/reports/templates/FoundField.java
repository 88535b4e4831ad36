package vn.sohoi.reports.templates;

/**
 * A field that stands in a template.
 *
 * @param name as it is written there
 * @param part where: {@code body}, {@code header}, {@code footer} or {@code notes}
 * @param paragraph the paragraph's number within the part, from 1
 * @param around the words of that paragraph, shortened
 * @param known whether the book has an answer for it
 * @param nearest the known name it may mean; empty where it is known or nothing is near
 * @param meaning what a known one says
 */
public record FoundField(
        String name, String part, int paragraph, String around, boolean known, String nearest, String meaning) {}
