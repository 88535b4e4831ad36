package vn.sohoi.targets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** The programme of a unit's year; what it said before it was saved anew stays. */
@Service
public class Programmes {
    private final Db db;
    private final TargetGate gate;
    private final Resolutions resolutions;
    private final Audit audit;

    Programmes(Db db, TargetGate gate, Resolutions resolutions, Audit audit) {
        this.db = db;
        this.gate = gate;
        this.resolutions = resolutions;
        this.audit = audit;
    }

    /**
     * Saves the programme of a unit's year.
     *
     * @throws Refused without a theme, or for a content without words
     */
    @Transactional
    public void save(Programme programme, Actor actor) {
        gate.demandWrite(actor, programme.unit());
        if (programme.theme().isBlank()) throw new Refused("targets.error.theme");
        if (programme.contents().stream().anyMatch(content -> content.words().isBlank()))
            throw new Refused("targets.error.content");
        db.sql("""
                        update targets.programme set recorded = tstzrange(lower(recorded), clock_timestamp())
                         where unit_id = :unit and year = :year and upper_inf(recorded)""")
                .param("unit", programme.unit().value())
                .param("year", programme.year())
                .update();
        var id = db.sql("""
                        insert into targets.programme (unit_id, year, theme, launch_day, launch_place, author)
                        values (:unit, :year, :theme, :day::date, :place, :author) returning id""")
                .param("unit", programme.unit().value())
                .param("year", programme.year())
                .param("theme", programme.theme())
                .param("day", programme.launchDay())
                .param("place", programme.launchPlace())
                .param("author", actor.login())
                .query(UUID.class)
                .single();
        for (int place = 1; place <= programme.contents().size(); place++)
            add(id, place, programme.contents().get(place - 1), actor);
        audit.wrote(actor, "targets.save-programme", "targets.programme", id);
    }

    /** The programme of a unit's year, empty where there is none. Whoever stands beneath may read it. */
    @Transactional(readOnly = true)
    public Optional<Programme> find(UnitId unit, int year, Actor reader) {
        resolutions.of(unit, reader);
        return db.sql("""
                        select id, theme, launch_day, launch_place from targets.programme
                         where unit_id = :unit and year = :year and upper_inf(recorded)""")
                .param("unit", unit.value())
                .param("year", year)
                .query((row, n) -> new Programme(
                        unit,
                        year,
                        row.getString("theme"),
                        row.getObject("launch_day", LocalDate.class),
                        row.getString("launch_place"),
                        contents(row.getObject("id", UUID.class))))
                .optional();
    }

    /** Whether the actor saves programmes of the unit. */
    public boolean mayWrite(UnitId unit, Actor actor) {
        return gate.mayWrite(actor, unit);
    }

    private void add(UUID programme, int place, Programme.Content content, Actor actor) {
        db.sql("insert into targets.content (programme_id, place, words) values (:programme, :place, :words)")
                .param("programme", programme)
                .param("place", place)
                .param("words", content.words())
                .update();
        for (var target : content.targets()) {
            resolutions.target(target, actor);
            db.sql("""
                            insert into targets.content_target (programme_id, place, target_id)
                            values (:programme, :place, :target)""")
                    .param("programme", programme)
                    .param("place", place)
                    .param("target", target.value())
                    .update();
        }
    }

    private List<Programme.Content> contents(UUID programme) {
        var contents = new ArrayList<Programme.Content>();
        db.sql("""
                        select content.words, array_remove(array_agg(link.target_id order by target.place), null) as targets
                          from targets.content
                          left join targets.content_target link
                            on link.programme_id = content.programme_id and link.place = content.place
                          left join targets.target on target.id = link.target_id
                         where content.programme_id = :programme
                         group by content.place, content.words order by content.place""").param("programme", programme).query(row -> {
            var targets = new ArrayList<TargetId>();
            for (var target : (Object[]) row.getArray("targets").getArray()) targets.add(new TargetId((UUID) target));
            contents.add(new Programme.Content(row.getString("words"), targets));
        });
        return contents;
    }
}
