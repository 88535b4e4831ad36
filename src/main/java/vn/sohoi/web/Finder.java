package vn.sohoi.web;

import java.util.List;
import vn.sohoi.kernel.Actor;

/** What a feature finds for the words typed into the palette. A feature contributes one as a bean. */
public interface Finder {

    /** The best hits for this reader, at most so many; the words come as typed. */
    List<Found> find(String words, Actor reader, int most);

    /**
     * One hit.
     *
     * @param kindKey key of the word that says what it is: a person, a unit, a page
     * @param name what is found
     * @param note where or when, to tell namesakes apart; may be empty
     * @param href where it opens
     */
    record Found(String kindKey, String name, String note, String href) {}
}
