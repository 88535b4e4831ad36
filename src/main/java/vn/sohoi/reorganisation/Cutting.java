package vn.sohoi.reorganisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reorganisation.spi.Residents;
import vn.sohoi.units.TreeActs;

/** Cutting a branch: a part of its people becomes a branch of its own under another unit. */
@Service
public class Cutting {
    private final ContentRows contents;
    private final PieceRows pieces;
    private final Drafting drafting;
    private final PlanGate gate;
    private final TreeActs tree;
    private final Scopes scopes;
    private final ObjectProvider<Residents> residents;

    Cutting(
            ContentRows contents,
            PieceRows pieces,
            Drafting drafting,
            PlanGate gate,
            TreeActs tree,
            Scopes scopes,
            ObjectProvider<Residents> residents) {
        this.contents = contents;
        this.pieces = pieces;
        this.drafting = drafting;
        this.gate = gate;
        this.tree = tree;
        this.scopes = scopes;
        this.residents = residents;
    }

    /**
     * A part to be cut off.
     *
     * @param words of the address; empty unless the way is by address
     * @param group the group that goes; null unless the way is by group
     * @param people who goes by hand, else nobody
     */
    public record Cut(
            UnitId branch,
            String name,
            UnitId to,
            Piece.Way way,
            String words,
            @Nullable UnitId group,
            Collection<PersonId> people) {}

    /**
     * Cuts a part off.
     *
     * @throws NotFound when the branch is not of the plan, or the unit takes no branches
     * @throws Refused when the name is missing, or nobody says who goes
     */
    public long cut(PlanId id, Cut cut, Actor actor) {
        return scopes.names(Actor.MACHINE, () -> {
            var plan = drafting.change(id, actor);
            demandRight(plan, cut);
            var fresh = tree.reserve(1).getFirst();
            var piece = new Piece(
                    0,
                    cut.branch(),
                    fresh,
                    cut.name().strip(),
                    cut.to(),
                    cut.way(),
                    cut.words().strip(),
                    cut.group());
            long number = pieces.add(id, piece);
            if (cut.way() == Piece.Way.HAND)
                pieces.go(id, piece.numbered(number), together(cut.branch(), cut.people()));
            return number;
        });
    }

    /** Leaves the branch whole there again. */
    public void uncut(PlanId id, long piece, Actor actor) {
        scopes.names(Actor.MACHINE, () -> {
            drafting.change(id, actor);
            if (pieces.find(id, piece).isEmpty()) throw new NotFound();
            pieces.remove(id, piece);
        });
    }

    /** Those on the branch whom the reader sees by name, to pick from; nobody for a reader of numbers. */
    public List<Residents.Resident> named(PlanId id, UnitId branch, Actor reader) {
        gate.reading(id, reader);
        var all = residents.getIfAvailable();
        return all == null ? List.of() : all.named(branch, reader);
    }

    /** How many live on the branch at an address with these words. */
    public int at(PlanId id, UnitId branch, String words, Actor reader) {
        gate.reading(id, reader);
        return scopes.numbers(() -> everybody(branch, words).size());
    }

    /**
     * Who goes with each piece by now; by address as it is now. Whom two pieces want goes with the first. Runs within the
     * whole book's scope.
     */
    Map<Long, List<PersonId>> going(PlanId id) {
        var picked = pieces.goers(id);
        var gone = new HashSet<PersonId>();
        var going = new HashMap<Long, List<PersonId>>();
        for (var piece : pieces.of(id)) {
            var people = switch (piece.way()) {
                case ADDRESS -> everybody(piece.branch(), piece.words());
                case HAND -> together(piece.branch(), picked.getOrDefault(piece.id(), List.of()));
                case GROUP -> List.<PersonId>of();
            };
            going.put(piece.id(), people.stream().filter(gone::add).toList());
        }
        return going;
    }

    /**
     * Those on a branch of whom the way of its cutting says nothing: at no address, or in no group. Runs within the whole
     * book's scope.
     */
    List<PersonId> unsaid(UnitId branch, Piece.Way way) {
        var all = residents.getIfAvailable();
        if (all == null || way == Piece.Way.HAND) return List.of();
        return way == Piece.Way.ADDRESS ? all.withoutAddress(branch) : all.at(branch, "");
    }

    /** Writes down who goes with each piece, for the day. Runs within the whole book's scope. */
    Map<Long, List<PersonId>> settle(PlanId id) {
        var going = going(id);
        var all = pieces.of(id);
        all.forEach(piece -> pieces.go(id, piece, List.of()));
        all.forEach(piece -> pieces.go(id, piece, going.getOrDefault(piece.id(), List.of())));
        return going;
    }

    /** Everybody on a branch, for dealing by chance. Runs within the whole book's scope. */
    List<PersonId> everybody(UnitId branch, String words) {
        var all = residents.getIfAvailable();
        return all == null ? List.of() : all.at(branch, words);
    }

    private List<PersonId> together(UnitId branch, Collection<PersonId> picked) {
        var all = residents.getIfAvailable();
        return all == null ? List.of() : new ArrayList<>(all.withHouseholds(branch, picked));
    }

    private void demandRight(Plan plan, Cut cut) {
        var ground = gate.ground(plan);
        var from = contents.assignments(plan.id()).stream()
                .filter(one -> one.branch().equals(cut.branch()))
                .findFirst()
                .orElseThrow(NotFound::new)
                .from();
        if (!ground.mayReceive(plan.under(), from, cut.to())) throw new NotFound();
        if (cut.name().isBlank()) throw new Refused("units.no-name");
        boolean said = switch (cut.way()) {
            case ADDRESS -> !cut.words().isBlank();
            case HAND -> !cut.people().isEmpty();
            case GROUP -> cut.group() != null;
        };
        if (!said) throw new Refused("reorganisation.nobody-goes");
        if (cut.way() == Piece.Way.GROUP) {
            var group = ground.day().find(Objects.requireNonNull(cut.group()));
            if (group == null || !cut.branch().equals(group.parent())) throw new NotFound();
        }
    }
}
