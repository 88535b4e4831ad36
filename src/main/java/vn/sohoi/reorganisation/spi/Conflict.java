package vn.sohoi.reorganisation.spi;

import java.util.List;

/**
 * Something in a plan that people should look at before the day.
 *
 * @param textKey the sentence, a key of the texts of the feature that found it; of one kind the key is one
 * @param arguments what fills its places
 * @param blocks whether the plan can't come into force with it
 * @param href where it is settled; empty when nowhere
 */
public record Conflict(String textKey, List<Object> arguments, boolean blocks, String href) {}
