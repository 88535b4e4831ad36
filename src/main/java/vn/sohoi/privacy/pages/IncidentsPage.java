package vn.sohoi.privacy.pages;

import java.util.List;
import vn.sohoi.web.Page;

/** The incidents of the reader's unit and beneath. */
record IncidentsPage(String title, List<IncidentLine> lines) implements Page {}
