package vn.sohoi.activities.photos;

import java.util.UUID;

/**
 * A photo of an activity, without its picture.
 *
 * @param caption what is seen on it
 * @param width in pixels, at most 1600, as the height
 */
public record Photo(UUID id, String caption, int width, int height) {}
