package vn.sohoi.targets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Reads and writes instructions, their errands and the answers. */
@Repository
class InstructionRows {
    private static final SqlText INSTRUCTION = SqlText.of("""
            select instruction.id, instruction.unit_id, issuer, number, date_text, date_read, doubt, subject,
                   errand.id as errand, errand.unit_id as doer, deed, due, last.done, coalesce(last.answer, '') as answer
              from targets.instruction
              join targets.errand on errand.instruction_id = instruction.id
              left join lateral (select done, answer from targets.errand_answer
                                  where errand_answer.errand_id = errand.id order by id desc limit 1) last on true""");

    private final Db db;

    InstructionRows(Db db) {
        this.db = db;
    }

    InstructionId enter(NewInstruction paper, Actor actor) {
        var id = db.sql("""
                        insert into targets.instruction
                          (unit_id, issuer, number, date_text, date_read, doubt, subject, author)
                        values (:unit, :issuer, :number, :text, :read::date, :doubt, :subject, :author) returning id""")
                .param("unit", paper.unit().value())
                .param("issuer", paper.issuer())
                .param("number", paper.number())
                .param("text", paper.dated().text())
                .param("read", paper.dated().read())
                .param("doubt", paper.dated().doubt().name())
                .param("subject", paper.subject())
                .param("author", actor.login())
                .query(UUID.class)
                .single();
        db.batch(
                "insert into targets.errand (instruction_id, unit_id, deed, due) values (?, ?, ?, ?)",
                paper.errands().stream()
                        .map(one -> new Object[] {id, one.unit().value(), one.deed(), one.due()})
                        .toList());
        return new InstructionId(id);
    }

    Optional<Instruction> find(InstructionId id) {
        return gathered(db.sql(INSTRUCTION.then("where instruction.id = :id order by due, deed, doer"))
                        .param("id", id.value()))
                .stream()
                .findFirst();
    }

    /** Received by the unit, or with something for it to do; the newest first. */
    List<Instruction> of(UnitId unit) {
        return gathered(db.sql(INSTRUCTION.then("""
                        where instruction.unit_id = :unit
                           or instruction.id in (select instruction_id from targets.errand where unit_id = :unit)
                        order by instruction.recorded_at desc, due, deed, doer""")).param("unit", unit.value()));
    }

    void answer(ErrandId errand, LocalDate done, String answer, Actor actor) {
        db.sql("""
                        insert into targets.errand_answer (errand_id, done, answer, author)
                        values (:errand, :done, :answer, :author)""")
                .param("errand", errand.value())
                .param("done", done)
                .param("answer", answer)
                .param("author", actor.login())
                .update();
    }

    List<InstructionId> waitingFor(UnitId unit) {
        return db.sql("""
                        select instruction_id from targets.errand
                         where unit_id = :unit
                           and not exists (select from targets.errand_answer where errand_id = errand.id)
                         group by instruction_id order by min(due)""")
                .param("unit", unit.value())
                .query((row, n) -> new InstructionId(row.getObject(1, UUID.class)))
                .list();
    }

    private static List<Instruction> gathered(StatementSpec asked) {
        var all = new LinkedHashMap<InstructionId, Instruction>();
        asked.query(row -> {
            var head = instruction(row);
            all.computeIfAbsent(head.id(), id -> head).errands().add(errand(row));
        });
        return List.copyOf(all.values());
    }

    private static Instruction instruction(ResultSet row) throws SQLException {
        return new Instruction(
                new InstructionId(row.getObject("id", UUID.class)),
                new UnitId(row.getLong("unit_id")),
                row.getString("issuer"),
                row.getString("number"),
                new WrittenDate(
                        row.getString("date_text"),
                        row.getObject("date_read", LocalDate.class),
                        WrittenDate.Doubt.valueOf(row.getString("doubt"))),
                row.getString("subject"),
                new ArrayList<>());
    }

    private static Instruction.Errand errand(ResultSet row) throws SQLException {
        return new Instruction.Errand(
                new ErrandId(row.getObject("errand", UUID.class)),
                new UnitId(row.getLong("doer")),
                row.getString("deed"),
                row.getObject("due", LocalDate.class),
                row.getObject("done", LocalDate.class),
                row.getString("answer"));
    }
}
