package vn.sohoi.demo;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.watch.Watching;

/** The first night of the story: the watch looks through everything once, so that its page has something to say. */
@Component
@Order(90)
class StoryWatch implements LaterFilling {
    private final Watching watching;

    StoryWatch(Watching watching) {
        this.watching = watching;
    }

    @Override
    public String part() {
        return "watch";
    }

    @Override
    public void fill() {
        watching.nightly();
    }
}
