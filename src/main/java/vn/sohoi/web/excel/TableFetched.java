package vn.sohoi.web.excel;

import vn.sohoi.kernel.Actor;

/** Hears that somebody took the tables of a page with her as a file. */
public interface TableFetched {

    /**
     * Before the file is given out; what is thrown here keeps it back.
     *
     * @param path of the page without what was asked of it, which may be a name
     */
    void fetched(Actor reader, String path);
}
