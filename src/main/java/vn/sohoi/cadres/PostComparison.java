package vn.sohoi.cadres;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.cadres.ListedCandidates.Candidate;
import vn.sohoi.cadres.ListedSeats.Meant;
import vn.sohoi.imports.spi.Ground;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.imports.spi.ListedRow;
import vn.sohoi.imports.spi.Standing;
import vn.sohoi.imports.spi.Standing.Compared;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.people.ListedWho;
import vn.sohoi.units.Units;

/** How the rows of a list of posts stand to the book: who is meant, which seat, and whether it is free. */
@Component
class PostComparison {
    /** What a row adds to somebody of the book. */
    static final String POST = "post";

    private final PostWords words = new PostWords();
    private final ListedCandidates candidates;
    private final TermRows terms;
    private final HoldingRows holdings;
    private final CadreGate gate;
    private final Units units;

    PostComparison(ListedCandidates candidates, TermRows terms, HoldingRows holdings, CadreGate gate, Units units) {
        this.candidates = candidates;
        this.terms = terms;
        this.holdings = holdings;
        this.gate = gate;
        this.units = units;
    }

    /** A list in the book's types: its rows, whom each may mean, and the seats of its unit. */
    record Pass(List<ListedPost> posts, List<List<Candidate>> candidates, ListedSeats seats) {
        /** Whom a row means; nobody's branch speaks for somebody else. */
        ListedWho<Candidate> who(int row) {
            return ListedWho.of(posts.get(row).identity(), seats.branch(posts.get(row)), candidates.get(row));
        }
    }

    Pass pass(List<ListedRow> rows, Ground ground, Actor actor) {
        gate.demandWrite(actor, ground.unit());
        var posts = rows.stream().map(row -> ListedPost.of(row, words)).toList();
        var beneath = units.branchesUnder(ground.unit(), ground.day());
        var own = units.find(ground.unit(), ground.day()).orElseThrow(NotFound::new);
        var all = Stream.concat(
                        Stream.of(own),
                        units.on(beneath, ground.day()).stream()
                                .filter(unit -> !unit.id().equals(own.id())))
                .toList();
        var positions = terms.positions(all.stream().map(unit -> unit.id()).toList(), ground.day());
        var running = new HashMap<TermId, Term>();
        for (var one : positions)
            running.computeIfAbsent(one.term(), id -> terms.find(id).orElseThrow());
        var held = gate.writing(
                actor,
                () -> holdings.of(positions.stream().map(Position::id).toList()).stream()
                        .filter(Holding::believed)
                        .toList());
        return new Pass(
                posts,
                candidates.of(posts.stream().map(ListedPost::identity).toList(), beneath, actor),
                new ListedSeats(ground, all, positions, running, held));
    }

    List<Standing> compare(List<ListedRow> rows, Ground ground, Actor actor) {
        var pass = pass(rows, ground, actor);
        var names = new HashMap<Long, String>();
        units.on(units.branchesUnder(ground.unit(), ground.day()), ground.day())
                .forEach(unit -> names.put(unit.id().value(), unit.name()));
        var standings = new ArrayList<Standing>();
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            standings.add(
                    switch (pass.seats().meant(pass.posts().get(i))) {
                        case Meant.Asked asked -> new Standing.Unclear(asked.why());
                        case Meant.None none -> new Standing.Impossible(none.why());
                        case Meant.Seat seat ->
                            standing(
                                    pass,
                                    row,
                                    seat,
                                    her -> names.getOrDefault(her.unit().value(), ""));
                    });
        }
        return standings;
    }

    private static Standing standing(
            Pass pass, int row, Meant.Seat seat, java.util.function.Function<Candidate, String> branch) {
        var post = pass.posts().get(row);
        var seats = pass.seats();
        var who = pass.who(row);
        var her = who.her();
        if (her != null && who instanceof ListedWho.Sure<Candidate> && seats.holds(seat, her.holder()))
            return new Standing.Same(her.id(), List.of());
        if (!seats.holders(seat).isEmpty()) return new Standing.Unclear(seats.full(seat));
        seats.take(seat, holder(post, her), post.identity().fullName());
        if (her == null) return new Standing.Unclear(Reason.of("cadres.list.not-found", "full_name"));
        return who instanceof ListedWho.Sure<Candidate>
                ? new Standing.Same(her.id(), List.of(POST))
                : new Standing.Maybe(her.id(), compared(post, her, branch.apply(her)), List.of(POST), List.of());
    }

    /** One woman of whom the book has nobody is one woman through the whole list. */
    static UUID holder(ListedPost post, @Nullable Candidate her) {
        if (her != null) return her.holder();
        var said = post.identity().fullName() + "|" + post.identity().birth();
        return UUID.nameUUIDFromBytes(said.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static List<Compared> compared(ListedPost post, Candidate her, String branch) {
        return List.of(
                new Compared("full_name", post.identity().fullName(), her.name()),
                new Compared("birth", text(post.identity().birth()), text(her.birth())),
                new Compared("branch", Objects.requireNonNullElse(post.row().text("branch"), ""), branch));
    }

    private static String text(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }
}
