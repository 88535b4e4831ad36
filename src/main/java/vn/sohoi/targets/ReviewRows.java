package vn.sohoi.targets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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

/** Reads and writes rounds and the reviews in them. */
@Repository
class ReviewRows {
    private static final SqlText ROUND = SqlText.of("""
            select round.id, resolution_id, resolution.unit_id, day, due, plan
              from targets.round
              join targets.resolution on resolution.id = round.resolution_id""");

    private final Db db;

    ReviewRows(Db db) {
        this.db = db;
    }

    RoundId open(ResolutionId resolution, LocalDate day, LocalDate due, String plan, Actor actor) {
        return db.sql("""
                        insert into targets.round (resolution_id, day, due, plan, author)
                        values (:resolution, :day, :due, :plan, :author) returning id""")
                .param("resolution", resolution.value())
                .param("day", day)
                .param("due", due)
                .param("plan", plan)
                .param("author", actor.login())
                .query((row, n) -> new RoundId(row.getObject(1, UUID.class)))
                .single();
    }

    Optional<ReviewRound> find(RoundId id) {
        return db.sql(ROUND.then("where round.id = :id"))
                .param("id", id.value())
                .query(ReviewRows::round)
                .optional();
    }

    /** Of a resolution, the newest first. */
    List<ReviewRound> of(ResolutionId resolution) {
        return db.sql(ROUND.then("where resolution_id = :resolution order by day desc"))
                .param("resolution", resolution.value())
                .query(ReviewRows::round)
                .list();
    }

    /** Rounds of these issuers, begun by the day, in which the unit has handed in nothing. */
    List<ReviewRound> waitingFor(UnitId unit, Collection<UnitId> owners, LocalDate today) {
        return db.sql(ROUND.then("""
                        where resolution.unit_id = any(:owners::bigint[]) and day <= :today
                          and not exists (select from targets.review
                                           where review.round_id = round.id and review.unit_id = :unit
                                             and upper_inf(review.recorded))
                        order by due"""))
                .param("owners", ResolutionRows.array(owners))
                .param("today", today)
                .param("unit", unit.value())
                .query(ReviewRows::round)
                .list();
    }

    /** Records it; what the unit handed in before is believed no more and stays. */
    void give(RoundId round, NewReview said, List<Progress> lines, Actor actor) {
        db.sql("""
                        update targets.review set recorded = tstzrange(lower(recorded), clock_timestamp())
                         where round_id = :round and unit_id = :unit and upper_inf(recorded)""")
                .param("round", round.value())
                .param("unit", said.unit().value())
                .update();
        var review = db.sql("""
                        insert into targets.review (round_id, unit_id, held, causes, proposals, author)
                        values (:round, :unit, :held, :causes, :proposals, :author) returning id""")
                .param("round", round.value())
                .param("unit", said.unit().value())
                .param("held", said.held())
                .param("causes", said.causes())
                .param("proposals", said.proposals())
                .param("author", actor.login())
                .query(UUID.class)
                .single();
        db.sql("""
                        insert into targets.review_line (review_id, target_id, given, reached, standing)
                        select :review, target::uuid, given::numeric, reached::numeric, standing
                          from unnest(:targets::text[], :given::text[], :reached::text[], :standings::text[])
                            as line (target, given, reached, standing)""")
                .param("review", review)
                .param("targets", Columns.of(lines, line -> line.target().id()))
                .param("given", Columns.of(lines, Progress::given))
                .param("reached", Columns.of(lines, Progress::reached))
                .param("standings", Columns.of(lines, Progress::standing))
                .update();
    }

    /** What holds of a round, by unit. */
    Map<UnitId, Review> reviews(RoundId round) {
        var lines = new HashMap<UUID, List<Review.Line>>();
        db.sql("""
                        select line.review_id, line.target_id, line.given, line.reached, line.standing
                          from targets.review
                          join targets.review_line line on line.review_id = review.id
                          join targets.target on target.id = line.target_id
                         where review.round_id = :round and upper_inf(review.recorded)
                         order by target.place""").param("round", round.value()).query(row -> {
            lines.computeIfAbsent(row.getObject("review_id", UUID.class), id -> new ArrayList<>())
                    .add(line(row));
        });
        var reviews = new LinkedHashMap<UnitId, Review>();
        db.sql("""
                        select id, unit_id, held, causes, proposals, author, lower(recorded) as begins
                          from targets.review where round_id = :round and upper_inf(recorded)""").param("round", round.value()).query(row -> {
            var unit = new UnitId(row.getLong("unit_id"));
            reviews.put(
                    unit,
                    new Review(
                            new NewReview(
                                    unit,
                                    row.getObject("held", LocalDate.class),
                                    row.getString("causes"),
                                    row.getString("proposals")),
                            lines.getOrDefault(row.getObject("id", UUID.class), List.of()),
                            row.getString("author"),
                            row.getObject("begins", OffsetDateTime.class).toInstant()));
        });
        return reviews;
    }

    private static Review.Line line(ResultSet row) throws SQLException {
        return new Review.Line(
                new TargetId(row.getObject("target_id", UUID.class)),
                row.getBigDecimal("given"),
                row.getBigDecimal("reached"),
                Standing.valueOf(row.getString("standing")));
    }

    private static ReviewRound round(ResultSet row, int number) throws SQLException {
        return new ReviewRound(
                new RoundId(row.getObject("id", UUID.class)),
                new ResolutionId(row.getObject("resolution_id", UUID.class)),
                new UnitId(row.getLong("unit_id")),
                row.getObject("day", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getString("plan"));
    }
}
