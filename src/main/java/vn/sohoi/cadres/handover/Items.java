package vn.sohoi.cadres.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.audit.Audit;
import vn.sohoi.cadres.CadreGate;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.UnitLevel;

/** What is handed over at each level: data that an administrator enters, for everybody to read. */
@Service
public class Items {
    private final Db db;
    private final CadreGate gate;
    private final Authoriser authoriser;
    private final Audit audit;

    Items(Db db, CadreGate gate, Authoriser authoriser, Audit audit) {
        this.db = db;
        this.gate = gate;
        this.authoriser = authoriser;
        this.audit = audit;
    }

    /** Those of today, from the highest level, in the order in which they were entered. */
    @Transactional(readOnly = true)
    public List<Item> today() {
        return db.sql("""
                        select id, level, name, name_en from cadres.handover_item where valid @> :day::date order by id""").param("day", gate.today()).query(Items::item).list();
    }

    /** Those of today of a level. */
    @Transactional(readOnly = true)
    public List<Item> of(UnitLevel level) {
        return today().stream().filter(one -> one.level() == level).toList();
    }

    /** Whether the actor enters items. */
    public boolean mayWrite(Actor actor) {
        return authoriser.allows(actor, Purpose.CATALOGUE, Act.WRITE);
    }

    /**
     * Enters one, from a day on.
     *
     * @throws Refused without a name, or where the level has it already
     */
    @Transactional
    public ItemId enter(UnitLevel level, String name, String nameEn, LocalDate from, Actor actor) {
        authoriser.demand(actor, Purpose.CATALOGUE, Act.WRITE);
        if (name.isBlank() || nameEn.isBlank()) throw new Refused("cadres.handover.error.item");
        try {
            var id = db.sql("""
                            insert into cadres.handover_item (level, name, name_en, valid, author)
                            select :level, :name, :name_en, daterange(:from::date, null), :author
                              from (select pg_advisory_xact_lock(hashtextextended('cadres.handover_item', 0))) alone returning id""")
                    .param("level", level.name())
                    .param("name", VietnameseText.clean(name))
                    .param("name_en", nameEn.strip())
                    .param("from", from)
                    .param("author", actor.login())
                    .query((row, n) -> new ItemId(row.getLong(1)))
                    .single();
            audit.wrote(actor, "cadres.enter-item", "cadres.handover_item", id, "name", "valid");
            return id;
        } catch (DataIntegrityViolationException there) {
            throw new Refused("cadres.handover.error.item-there");
        }
    }

    /**
     * It is handed over no more from tomorrow on.
     *
     * @throws NotFound for what is not handed over today
     */
    @Transactional
    public void end(ItemId id, Actor actor) {
        authoriser.demand(actor, Purpose.CATALOGUE, Act.WRITE);
        int ended =
                db.sql("""
                        update cadres.handover_item set valid = daterange(lower(valid), :day::date + 1)
                         where id = :id and valid @> :day::date""").param("day", gate.today()).param("id", id.value()).update();
        if (ended == 0) throw new NotFound();
        audit.wrote(actor, "cadres.end-item", "cadres.handover_item", id, "valid");
    }

    static Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                new ItemId(row.getLong("id")),
                UnitLevel.valueOf(row.getString("level")),
                row.getString("name"),
                row.getString("name_en"));
    }
}
