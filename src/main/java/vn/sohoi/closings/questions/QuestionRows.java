package vn.sohoi.closings.questions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Reads and writes quick questions and what was answered. */
@Repository
class QuestionRows {
    private static final SqlText QUESTION = SqlText.of("""
            select question.id, unit_id, title, author, asked_at, until,
                   array_agg(wording order by number) as wordings, array_agg(kind order by number) as kinds
              from closings.question join closings.question_field on question_id = question.id""");

    private final Db db;

    QuestionRows(Db db) {
        this.db = db;
    }

    QuestionId add(UnitId unit, String title, List<Asked> asked, Collection<UnitId> to, Actor author) {
        var id = db.sql("""
                        insert into closings.question (unit_id, title, author, asked_at, until)
                        values (:unit, :title, :author, transaction_timestamp(), transaction_timestamp() + interval '72 hours')
                        returning id""")
                .param("unit", unit.value())
                .param("title", title)
                .param("author", author.login())
                .query(UUID.class)
                .single();
        db.sql("""
                        insert into closings.question_field (question_id, number, wording, kind)
                        select :id, place, wording, kind
                          from unnest(:wordings::text[], :kinds::text[]) with ordinality as asked (wording, kind, place)""")
                .param("id", id)
                .param("wordings", Columns.of(asked, Asked::wording))
                .param("kinds", Columns.of(asked, one -> one.kind().name()))
                .update();
        db.sql(
                        "insert into closings.question_to (question_id, unit_id) select :id, unit from unnest(:units::bigint[]) unit")
                .param("id", id)
                .param("units", Columns.of(List.copyOf(to), UnitId::value))
                .update();
        return new QuestionId(id);
    }

    Optional<Question> find(QuestionId id) {
        return db.sql(QUESTION.then("where question.id = :id group by question.id"))
                .param("id", id.value())
                .query((row, n) -> question(row))
                .optional();
    }

    /** Those that the unit asks, the newest first. */
    List<Question> of(UnitId unit) {
        return db.sql(QUESTION.then("where unit_id = :unit group by question.id order by asked_at desc, question.id"))
                .param("unit", unit.value())
                .query((row, n) -> question(row))
                .list();
    }

    /** Those that the unit can still answer and did not. */
    List<Question> unanswered(UnitId unit) {
        return db.sql(QUESTION.then("""
                        where question.id in (select question_id from closings.question_to where unit_id = :unit)
                          and until > clock_timestamp()
                          and not exists (select from closings.answer where answer.question_id = question.id and answer.unit_id = :unit)
                        group by question.id order by until, question.id"""))
                .param("unit", unit.value())
                .query((row, n) -> question(row))
                .list();
    }

    List<UnitId> asked(QuestionId id) {
        return db.sql("select unit_id from closings.question_to where question_id = :id order by unit_id")
                .param("id", id.value())
                .query((row, n) -> new UnitId(row.getLong(1)))
                .list();
    }

    boolean isAsked(QuestionId id, UnitId unit) {
        return db.sql("select exists (select from closings.question_to where question_id = :id and unit_id = :unit)")
                .param("id", id.value())
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    boolean isOver(QuestionId id) {
        return db.sql("select until <= clock_timestamp() from closings.question where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** What each unit said last. */
    List<Answer> answers(QuestionId id) {
        return db.sql("""
                        select distinct on (unit_id) id, unit_id, said, who, answer.at, answer_id is not null as taken
                          from closings.answer left join closings.answer_taken on answer_id = id
                         where question_id = :id order by unit_id, id desc""")
                .param("id", id.value())
                .query((row, n) -> answer(row))
                .list();
    }

    /** How far each question of the unit is. */
    Map<QuestionId, Questions.Counts> counts(UnitId unit) {
        var counts = new LinkedHashMap<QuestionId, Questions.Counts>();
        db.sql("""
                        select question.id, count(last.id) as answered, count(last.id) filter (where not taken) as waiting,
                               (select count(*) from closings.question_to where question_id = question.id) as asked
                          from closings.question
                          left join lateral (
                            select distinct on (answer.unit_id) answer.id, answer_id is not null as taken
                              from closings.answer left join closings.answer_taken on answer_id = answer.id
                             where question_id = question.id order by answer.unit_id, answer.id desc) last on true
                         where question.unit_id = :unit group by question.id order by question.id""").param("unit", unit.value()).query(row -> {
            counts.put(
                    new QuestionId(row.getObject("id", UUID.class)),
                    new Questions.Counts(row.getInt("asked"), row.getInt("answered"), row.getInt("waiting")));
        });
        return counts;
    }

    Optional<Instant> answeredAt(QuestionId id, UnitId unit) {
        return db.sql("""
                        select at from closings.answer where question_id = :id and unit_id = :unit order by answer.id desc limit 1""")
                .param("id", id.value())
                .param("unit", unit.value())
                .query((row, n) -> instant(row, "at"))
                .optional();
    }

    /** @return whether it was still time */
    boolean answer(QuestionId id, UnitId unit, List<String> said, String who) {
        return db.sql("""
                                insert into closings.answer (question_id, unit_id, said, who)
                                select question.id, :unit, :said::text[], :who from closings.question
                                 where question.id = :id and until > clock_timestamp()""")
                        .param("id", id.value())
                        .param("unit", unit.value())
                        .param("said", Columns.of(said, one -> one))
                        .param("who", who)
                        .update()
                == 1;
    }

    /** @return whether there is such an answer that is its unit's last and was not taken before */
    boolean take(QuestionId id, long answer, Actor actor) {
        return db.sql("""
                                insert into closings.answer_taken (answer_id, actor)
                                select id, :actor from closings.answer
                                 where id = :answer and question_id = :id
                                   and not exists (select from closings.answer later
                                                    where later.question_id = answer.question_id
                                                      and later.unit_id = answer.unit_id and later.id > answer.id)
                                on conflict do nothing""")
                        .param("id", id.value())
                        .param("answer", answer)
                        .param("actor", actor.login())
                        .update()
                == 1;
    }

    /** @return whether it was still open */
    boolean end(QuestionId id) {
        return db.sql(
                                "update closings.question set until = clock_timestamp() where id = :id and until > clock_timestamp()")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static Question question(ResultSet row) throws SQLException {
        var wordings = (String[]) row.getArray("wordings").getArray();
        var kinds = (String[]) row.getArray("kinds").getArray();
        var asked = new ArrayList<Asked>();
        for (int i = 0; i < wordings.length; i++) asked.add(new Asked(wordings[i], AnswerKind.valueOf(kinds[i])));
        return new Question(
                new QuestionId(row.getObject("id", UUID.class)),
                new UnitId(row.getLong("unit_id")),
                row.getString("title"),
                asked,
                row.getString("author"),
                instant(row, "asked_at"),
                instant(row, "until"));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getLong("id"),
                new UnitId(row.getLong("unit_id")),
                List.of((String[]) row.getArray("said").getArray()),
                row.getString("who"),
                instant(row, "at"),
                row.getBoolean("taken"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
