package vn.sohoi.web;

import java.util.function.Predicate;
import vn.sohoi.kernel.Actor;

/**
 * A notebook tab. A feature contributes one as a bean; nobody keeps a list of them.
 *
 * @param key what {@link Page#tab()} names
 * @param textKey key of the word on the tab
 * @param href where it leads
 * @param order place from the left; leave gaps of ten
 * @param visible who sees it
 */
public record Tab(String key, String textKey, String href, int order, Predicate<Actor> visible) {}
