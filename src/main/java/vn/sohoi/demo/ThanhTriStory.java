package vn.sohoi.demo;

import org.springframework.stereotype.Component;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.platform.start.FirstFilling;

/** Fills an empty book with the story of Thanh Trì. All people in it are invented. */
@Component
class ThanhTriStory implements FirstFilling {
    private final StoryTree tree;
    private final StoryCast cast;
    private final StoryPeople people;
    private final StoryTwice twice;

    ThanhTriStory(StoryTree tree, StoryCast cast, StoryPeople people, StoryTwice twice) {
        this.tree = tree;
        this.cast = cast;
        this.people = people;
        this.twice = twice;
    }

    @Override
    public void fill(Console console) {
        console.warn("demo.filling");
        var opened = tree.open();
        cast.appoint(opened);
        people.settle(opened, console);
        twice.write(opened);
    }
}
