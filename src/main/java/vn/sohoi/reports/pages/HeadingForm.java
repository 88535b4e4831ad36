package vn.sohoi.reports.pages;

import static vn.sohoi.reports.pages.Words.said;

import org.jspecify.annotations.Nullable;
import vn.sohoi.reports.Heading;
import vn.sohoi.reports.Layout;

/**
 * A heading as typed.
 *
 * @param unit whose; the reader's own where it is missing
 * @param on from which day on
 * @param recipients a line each
 */
record HeadingForm(
        @Nullable Long unit,
        @Nullable String on,
        @Nullable String layout,
        @Nullable String superior,
        @Nullable String issuer,
        @Nullable String place,
        @Nullable String agency,
        @Nullable String behalf,
        @Nullable String signer,
        @Nullable String recipients) {

    static HeadingForm of(long unit, String on, Heading heading) {
        return new HeadingForm(
                unit,
                on,
                heading.layout().name(),
                heading.superior(),
                heading.issuer(),
                heading.place(),
                heading.agency(),
                heading.behalf(),
                heading.signer(),
                String.join("\n", heading.recipients()));
    }

    Heading heading() {
        return new Heading(
                Layout.PARTY.name().equals(layout) ? Layout.PARTY : Layout.STATE,
                said(superior),
                said(issuer),
                said(place),
                said(agency),
                said(behalf),
                said(signer),
                said(recipients)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }
}
