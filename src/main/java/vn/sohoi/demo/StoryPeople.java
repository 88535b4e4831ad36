package vn.sohoi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import vn.sohoi.demo.Lives.Woman;
import vn.sohoi.demo.StoryTree.Branch;
import vn.sohoi.demo.StoryTree.Opened;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.membership.BulkDepartures;
import vn.sohoi.membership.BulkMembership;
import vn.sohoi.membership.Ended;
import vn.sohoi.membership.Farewell;
import vn.sohoi.membership.ListedMember;
import vn.sohoi.membership.MemberKind;
import vn.sohoi.membership.Wish;
import vn.sohoi.people.Households;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.platform.cli.Console;

/** Writes the women of the story into the book, through the same verbs as an office would. */
@Component
class StoryPeople {
    private static final long SEED = 20191231;
    private static final LocalDate BOOK_BEGINS = LocalDate.of(2016, 1, 1);
    private static final String DECISION = "QĐ mẫu";
    private static final int EACH = 16;

    private final People people;
    private final BulkMembership bulk;
    private final BulkDepartures departures;
    private final Households households;
    private final Clock clock;

    StoryPeople(People people, BulkMembership bulk, BulkDepartures departures, Households households, Clock clock) {
        this.people = people;
        this.bulk = bulk;
        this.departures = departures;
        this.households = households;
        this.clock = clock;
    }

    void settle(Opened tree, Hands hands, Console console) {
        var today = LocalDate.now(clock);
        var chance = new Random(SEED);
        var cards = new Cards(chance);
        var byCommune = new HashMap<String, List<Branch>>();
        tree.branches()
                .forEach(branch -> byCommune
                        .computeIfAbsent(branch.commune(), name -> new ArrayList<>())
                        .add(branch));
        var communes = StoryTable.rows("hamlets.csv");
        var progress = console.progress("demo.settling", communes.size());
        var written = new AtomicInteger();
        for (var commune : communes) {
            var branches = byCommune.getOrDefault(commune.get("commune"), List.of());
            var women = Integer.parseInt(commune.get("women"));
            var members = Integer.parseInt(commune.get("members"));
            var settled = lives(new Lives(chance, today), branches, women, members).stream()
                    .map(woman -> new Settled(woman, cards.identity(woman.name(), woman.birth())))
                    .toList();
            hands.write(() -> {
                write(settled);
                progress.at(written.incrementAndGet());
            });
        }
        hands.finish();
        progress.done();
    }

    /** A woman with the name, cards and phone that the book shall know. */
    private record Settled(Woman woman, Identity identity) {}

    /** Spreads the commune's numbers over its branches: what does not divide goes to the first ones. */
    private static List<Woman> lives(Lives lives, List<Branch> branches, int women, int members) {
        var all = new ArrayList<Woman>();
        int count = branches.size();
        for (int i = 0; i < count; i++)
            all.addAll(lives.of(
                    branches.get(i),
                    women / count + (i < women % count ? 1 : 0),
                    members / count + (i < members % count ? 1 : 0)));
        return all;
    }

    private void write(List<Settled> settled) {
        var ids = people.registerAll(
                settled.stream()
                        .map(one -> NewPerson.of(
                                one.woman().branch().id(),
                                one.identity(),
                                one.woman().residentFrom()))
                        .toList(),
                Actor.MACHINE);
        var known = new HashMap<PersonId, Woman>();
        for (int i = 0; i < settled.size(); i++)
            known.put(ids.get(i), settled.get(i).woman());
        bulk.takeOver(listed(ids, known), BOOK_BEGINS, Actor.MACHINE);
        bulk.admitAll(admitted(ids, known), Actor.MACHINE);
        departures.departAll(gone(ids, known), Actor.MACHINE);
        households.openForHeads(heads(ids, known), BOOK_BEGINS, Actor.MACHINE);
    }

    /** Of the members whom the book took over some stand with their household: enough to count, few enough to fill quickly. */
    private static List<PersonId> heads(List<PersonId> ids, Map<PersonId, Woman> known) {
        var heads = new ArrayList<PersonId>();
        for (int i = 0; i < ids.size(); i += EACH) {
            var woman = known.get(ids.get(i));
            if (woman != null && woman.joined() != null && woman.left() == null) heads.add(ids.get(i));
        }
        return heads;
    }

    private static List<Farewell> gone(List<PersonId> ids, Map<PersonId, Woman> known) {
        var gone = new ArrayList<Farewell>();
        for (var id : ids) {
            var woman = known.get(id);
            if (woman != null && woman.left() != null && woman.how() != null)
                gone.add(new Farewell(id, Ended.valueOf(woman.how()), woman.left(), ""));
        }
        return gone;
    }

    private static List<ListedMember> listed(List<PersonId> ids, Map<PersonId, Woman> known) {
        var listed = new ArrayList<ListedMember>();
        for (int i = 0; i < ids.size(); i++) {
            var woman = known.get(ids.get(i));
            if (woman != null && woman.joined() != null)
                listed.add(new ListedMember(
                        ids.get(i), woman.branch().id(), woman.joined(), MemberKind.REGULAR, i % 9 == 0));
        }
        return listed;
    }

    private static List<Wish> admitted(List<PersonId> ids, Map<PersonId, Woman> known) {
        var wishes = new ArrayList<Wish>();
        for (var id : ids) {
            var woman = known.get(id);
            if (woman != null && woman.admitted() != null)
                wishes.add(new Wish(id, woman.branch().id(), woman.admitted(), DECISION, MemberKind.REGULAR));
        }
        return wishes;
    }
}
