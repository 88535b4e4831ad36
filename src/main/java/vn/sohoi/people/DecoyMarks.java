package vn.sohoi.people;

import org.springframework.stereotype.Component;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.key.KeyedMark;
import vn.sohoi.platform.sql.Db;

/** Which records are decoys, as marks that nobody without the book's keys can make; and the alarm when one is opened. */
@Component
class DecoyMarks {
    private final Db db;
    private final Audit audit;
    private final KeyedMark marks;

    DecoyMarks(Db db, Audit audit, BookKeys keys) {
        this.db = db;
        this.audit = audit;
        marks = keys.mark("decoy");
    }

    void set(PersonId person, UnitId unit) {
        db.sql("insert into people.decoy (mark, unit_id) values (:mark, :unit)")
                .param("mark", marks.of(person.toString()))
                .param("unit", unit.value())
                .update();
        audit.wrote(Actor.MACHINE, "people.make-decoy", "people.decoy", marks.of(person.toString()));
    }

    /** Somebody opens her page: nothing, unless she is a decoy that the account opens for the first time. */
    void opened(PersonId person, Actor actor) {
        var mark = marks.of(person.toString());
        if (!isUnread(mark, actor)) return;
        int alarms = db.sql("""
                        insert into people.decoy_read (mark, login, mandate_id)
                        select mark, :login, :mandate from people.decoy where mark = :mark
                        on conflict (mark, login) do nothing""")
                .param("mark", mark)
                .param("login", actor.login())
                .param("mandate", actor.mandate())
                .update();
        if (alarms == 1) audit.wrote(actor, "people.open-decoy", "people.decoy", mark);
    }

    private boolean isUnread(String mark, Actor actor) {
        return db.sql("""
                        select exists (select from people.decoy where mark = :mark
                                          and not exists (select from people.decoy_read opened
                                                           where opened.mark = decoy.mark and login = :login))""")
                .param("mark", mark)
                .param("login", actor.login())
                .query(Boolean.class)
                .single();
    }
}
