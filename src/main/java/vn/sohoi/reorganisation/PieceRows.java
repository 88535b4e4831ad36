package vn.sohoi.reorganisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Parts of branches that are cut, and who goes with them; who goes stands under row-level security. */
@Repository
class PieceRows {
    private final Db db;

    PieceRows(Db db) {
        this.db = db;
    }

    List<Piece> of(PlanId plan) {
        return db.sql("""
                        select id, branch, fresh, name, to_unit, way, words, group_unit from reorganisation.piece
                         where plan = :plan order by branch, id""")
                .param("plan", plan.value())
                .query((row, n) -> new Piece(
                        row.getLong("id"),
                        new UnitId(row.getLong("branch")),
                        new UnitId(row.getLong("fresh")),
                        row.getString("name"),
                        new UnitId(row.getLong("to_unit")),
                        Piece.Way.valueOf(row.getString("way")),
                        row.getString("words"),
                        ContentRows.unit(row, "group_unit")))
                .list();
    }

    long add(PlanId plan, Piece piece) {
        var group = piece.group();
        return db.sql("""
                        insert into reorganisation.piece (plan, branch, fresh, name, to_unit, way, words, group_unit)
                        values (:plan, :branch, :fresh, :name, :to, :way, :words, :group::bigint) returning id""")
                .param("plan", plan.value())
                .param("branch", piece.branch().value())
                .param("fresh", piece.fresh().value())
                .param("name", piece.name())
                .param("to", piece.to().value())
                .param("way", piece.way().name())
                .param("words", piece.words())
                .param("group", group == null ? null : group.value())
                .query(Long.class)
                .single();
    }

    void remove(PlanId plan, long piece) {
        db.sql("delete from reorganisation.goer where plan = :plan and piece = :piece")
                .param("plan", plan.value())
                .param("piece", piece)
                .update();
        db.sql("delete from reorganisation.piece where plan = :plan and id = :piece")
                .param("plan", plan.value())
                .param("piece", piece)
                .update();
    }

    /** Who goes with each piece; pieces with nobody are left out. */
    Map<Long, List<PersonId>> goers(PlanId plan) {
        return db
                .sql("select piece, person_id from reorganisation.goer where plan = :plan order by person_id")
                .param("plan", plan.value())
                .query((row, n) -> Map.entry(row.getLong(1), new PersonId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** These and nobody else go with the piece; who goes with another piece already stays with that. */
    void go(PlanId plan, Piece piece, Collection<PersonId> people) {
        db.sql("delete from reorganisation.goer where plan = :plan and piece = :piece")
                .param("plan", plan.value())
                .param("piece", piece.id())
                .update();
        db.sql("""
                        insert into reorganisation.goer (plan, piece, person_id, branch_id, to_branch)
                        select :plan, :piece, person, :branch, :fresh from unnest(:people::uuid[]) person
                        on conflict (plan, person_id) do nothing""")
                .param("plan", plan.value())
                .param("piece", piece.id())
                .param("branch", piece.branch().value())
                .param("fresh", piece.fresh().value())
                .param("people", Columns.of(List.copyOf(people), PersonId::value))
                .update();
    }

    Optional<Piece> find(PlanId plan, long piece) {
        return of(plan).stream().filter(one -> one.id() == piece).findFirst();
    }
}
