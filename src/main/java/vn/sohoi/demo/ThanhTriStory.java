package vn.sohoi.demo;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.platform.start.FirstFilling;

/** Fills an empty book with the story of Thanh Trì. All people in it are invented. */
@Component
class ThanhTriStory implements FirstFilling {
    private final StoryTree tree;
    private final StoryCast cast;
    private final StoryPeople people;
    private final StoryTwice twice;
    private final StoryActs acts;
    private final StoryTargets targets;
    private final TransactionTemplate transaction;

    ThanhTriStory(
            StoryTree tree,
            StoryCast cast,
            StoryPeople people,
            StoryTwice twice,
            StoryActs acts,
            StoryTargets targets,
            TransactionTemplate transaction) {
        this.tree = tree;
        this.cast = cast;
        this.people = people;
        this.twice = twice;
        this.acts = acts;
        this.targets = targets;
        this.transaction = transaction;
    }

    @Override
    public void fill(Console console) {
        console.warn("demo.filling");
        try (var hands = new Hands(transaction)) {
            var opened = new AtomicReference<StoryTree.Opened>();
            hands.write(() -> opened.set(tree.open()));
            hands.finish();
            var grown = Objects.requireNonNull(opened.get());
            hands.write(() -> cast.appoint(grown));
            hands.write(() -> targets.write(grown));
            people.settle(grown, hands, console);
            hands.write(() -> twice.write(grown));
            hands.write(() -> targets.review(grown));
            hands.finish();
            hands.write(() -> acts.draft(grown));
            hands.finish();
        }
    }
}
