package vn.sohoi.privacy.pages;

import java.util.List;
import vn.sohoi.web.Page;

/**
 * The draft of what the authority and the women are told: what the book knows is filled in, the rest is left to a person.
 *
 * @param unit who tells it
 * @param href back to the incident
 * @param fields which fields were shown, in words
 * @param women how many were opened by name
 * @param lists lists of which nobody knows who stood on them
 */
record NoticePage(
        String title,
        String unit,
        String href,
        String what,
        String span,
        String discovered,
        String due,
        String fields,
        int women,
        List<IncidentPage.Opened> lists)
        implements Page {}
