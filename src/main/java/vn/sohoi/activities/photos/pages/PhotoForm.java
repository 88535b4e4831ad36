package vn.sohoi.activities.photos.pages;

import org.jspecify.annotations.Nullable;

/** What was typed beside a photo. */
record PhotoForm(@Nullable String caption) {}
