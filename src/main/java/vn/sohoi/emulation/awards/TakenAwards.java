package vn.sohoi.emulation.awards;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.audit.Audit;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.imports.spi.Taking.Kept;
import vn.sohoi.imports.spi.Taking.Written;
import vn.sohoi.indicators.TakenBack;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/** Awards that came with a list: kept in mind, and taken away again to the row. */
@Repository
class TakenAwards {
    private static final String AWARD = "emulation.award";
    private static final String MARK = "indicators.change";

    private final Db db;
    private final TakenBack tallies;
    private final Audit audit;

    TakenAwards(Db db, TakenBack tallies, Audit audit) {
        this.db = db;
        this.tallies = tallies;
        this.audit = audit;
    }

    /** Everything that was written. */
    List<Written> told(List<AwardId> awards) {
        var written = new ArrayList<Written>();
        awards.forEach(one -> written.add(new Written(AWARD, one.toString())));
        written.add(new Written(MARK, tallies.mark()));
        return written;
    }

    /** Everything goes but for those of whom an award was handed over or annulled since. */
    List<Kept> back(List<Written> written, Actor actor) {
        var all = came(written);
        var staying = new HashSet<UUID>();
        for (var one : all) if (one.steps() > 1) staying.add(one.who());
        var going = all.stream().filter(one -> !staying.contains(one.who())).toList();
        var ids = Columns.of(going, Came::award);
        // the step before the award: what the tallies are told of it they read there
        db.sql("delete from emulation.award_step where award_id = any(:ids::uuid[])")
                .param("ids", ids)
                .update();
        db.sql("delete from emulation.award_proof where award_id = any(:ids::uuid[])")
                .param("ids", ids)
                .update();
        db.sql("delete from emulation.award where id = any(:ids::uuid[])")
                .param("ids", ids)
                .update();
        going.forEach(one -> audit.wrote(actor, "emulation.take-award-back", AWARD, one.award()));
        tallies.forget(going.stream().map(Came::unit).distinct().toList(), mark(written));
        return staying.stream()
                .map(who -> new Kept(who, Reason.of("emulation.award.list.kept", "")))
                .toList();
    }

    /** @param who her person, or the award itself where the book has only her name */
    private record Came(UUID award, UUID who, UnitId unit, int steps) {}

    private List<Came> came(List<Written> written) {
        var ids = written.stream()
                .filter(one -> one.what().equals(AWARD))
                .map(one -> UUID.fromString(one.id()))
                .toList();
        return db.sql("""
                        select id, coalesce(person_id, id) as who, unit_id,
                               (select count(*) from emulation.award_step where award_id = award.id) as steps
                          from emulation.award where id = any(:ids::uuid[]) order by id for update""")
                .param("ids", Columns.of(ids, id -> id))
                .query((row, n) -> new Came(
                        row.getObject("id", UUID.class),
                        row.getObject("who", UUID.class),
                        new UnitId(row.getLong("unit_id")),
                        row.getInt("steps")))
                .list();
    }

    private static String mark(List<Written> written) {
        return written.stream()
                .filter(one -> one.what().equals(MARK))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
