package vn.sohoi.cadres;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.audit.Audit;
import vn.sohoi.cadres.ListedCandidates.Candidate;
import vn.sohoi.cadres.ListedSeats.Meant;
import vn.sohoi.cadres.NewHolding.Who;
import vn.sohoi.imports.spi.Ground;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.imports.spi.ListedRow;
import vn.sohoi.imports.spi.Standing;
import vn.sohoi.imports.spi.Taking;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.ListedWho;

/** Takes lists of who was elected or appointed into the book, and gives them back to the row. */
@Component
class PostTaking implements Taking {
    private final PostComparison comparison;
    private final HoldingRows holdings;
    private final TakenPosts taken;
    private final CadreGate gate;
    private final Audit audit;

    PostTaking(PostComparison comparison, HoldingRows holdings, TakenPosts taken, CadreGate gate, Audit audit) {
        this.comparison = comparison;
        this.holdings = holdings;
        this.taken = taken;
        this.gate = gate;
        this.audit = audit;
    }

    @Override
    public String sheet() {
        return PostSheet.NAME;
    }

    @Override
    public long standing(Collection<UnitId> branches) {
        return holdings.on(branches, gate.today()).size();
    }

    @Override
    public List<Standing> compare(List<ListedRow> rows, Ground ground, Actor actor) {
        return comparison.compare(rows, ground, actor);
    }

    @Override
    public Taken take(List<Decided> rows, Ground ground, Actor actor) {
        var pass = comparison.pass(rows.stream().map(Decided::row).toList(), ground, actor);
        var writing = new Writing(pass, actor);
        Seating.within(gate, actor, () -> {
            for (int i = 0; i < rows.size(); i++) writing.write(i, rows.get(i));
            return true;
        });
        return new Taken(writing.outcomes, taken.serve(writing.holdings, writing.fresh, writing.cadres));
    }

    @Override
    public List<Kept> takeBack(List<Written> written, Written.During during, Actor actor) {
        return gate.writing(actor, () -> taken.back(written, during, actor));
    }

    /** One list on its way into the book, row by row; what a row takes the next finds taken. */
    private final class Writing {
        private final PostComparison.Pass pass;
        private final Actor actor;
        private final List<Outcome> outcomes = new ArrayList<>();
        private final List<HoldingId> holdings = new ArrayList<>();
        private final Set<CadreId> cadres = new LinkedHashSet<>();
        private final List<CadreId> fresh = new ArrayList<>();
        private final Map<UUID, CadreId> entered = new LinkedHashMap<>();

        Writing(PostComparison.Pass pass, Actor actor) {
            this.pass = pass;
            this.actor = actor;
        }

        void write(int row, Decided decided) {
            int place = decided.row().place();
            switch (pass.seats().meant(pass.posts().get(row))) {
                case Meant.Asked asked -> leave(place, asked.why());
                case Meant.None none -> leave(place, none.why());
                case Meant.Seat seat -> {
                    var her = her(row, decided.same());
                    if (her == null && decided.same() != null) leave(place, Reason.of("cadres.list.gone", "full_name"));
                    else give(row, place, seat, her);
                }
            }
        }

        private void give(int row, int place, Meant.Seat seat, @Nullable Candidate her) {
            var post = pass.posts().get(row);
            var holder = PostComparison.holder(post, her);
            if (pass.seats().holds(seat, holder)) {
                outcomes.add(new Outcome(place, What.UNCHANGED, her == null ? null : her.id(), List.of(), null));
                return;
            }
            if (!pass.seats().holders(seat).isEmpty()) {
                leave(place, pass.seats().full(seat));
                return;
            }
            pass.seats().take(seat, holder, post.identity().fullName());
            var cadre = cadre(post, seat, her, holder);
            var unit = seat.position().unit();
            var told = PostTaking.this.holdings.tell(
                    Seating.holding(seat.position(), wished(post, seat, cadre, her), cadre, null), unit, actor);
            audit.wrote(actor, "cadres.give", "cadres.holding", told, "name", "valid", "decision");
            holdings.add(told);
            cadres.add(cadre);
            outcomes.add(new Outcome(
                    place,
                    her == null ? What.NEW : What.CHANGED,
                    her == null ? cadre.value() : her.id(),
                    List.of(PostComparison.POST),
                    null));
        }

        /** Whom somebody named, or of whom the book is sure. */
        private @Nullable Candidate her(int row, @Nullable UUID same) {
            if (same == null) return pass.who(row) instanceof ListedWho.Sure<Candidate> sure ? sure.her() : null;
            return pass.candidates().get(row).stream()
                    .filter(one -> one.id().equals(same))
                    .findFirst()
                    .orElse(null);
        }

        private CadreId cadre(ListedPost post, Meant.Seat seat, @Nullable Candidate her, UUID holder) {
            if (her != null && her.cadre() != null) return her.cadre();
            return entered.computeIfAbsent(holder, key -> {
                var birth = her == null ? post.identity().birth() : her.birth();
                var who = new Who(
                        null,
                        her == null ? null : her.person(),
                        name(post, her),
                        birth == null ? null : birth.latest());
                var cadre = PostTaking.this.holdings.enter(who, seat.position().unit());
                fresh.add(cadre);
                return cadre;
            });
        }

        private void leave(int place, Reason why) {
            outcomes.add(new Outcome(place, What.LEFT_OUT, null, List.of(), why));
        }
    }

    private static NewHolding wished(ListedPost post, Meant.Seat seat, CadreId cadre, @Nullable Candidate her) {
        var decision = post.row().text("decision");
        boolean own = decision != null && !decision.isBlank();
        return new NewHolding(
                seat.position().id(),
                Who.known(cadre, name(post, her)),
                seat.days(),
                Objects.requireNonNullElse(post.way(), seat.term().way()),
                false,
                own ? Objects.requireNonNull(decision) : seat.term().decision(),
                own || post.decidedOn() != null ? post.decidedOn() : seat.term().decidedOn());
    }

    /** As the book writes it where it knows her: lists are written in capitals and without marks. */
    private static String name(ListedPost post, @Nullable Candidate her) {
        return her == null ? post.identity().fullName() : her.name();
    }
}
