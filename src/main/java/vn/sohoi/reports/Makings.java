package vn.sohoi.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.reports.paper.Files;

/**
 * Makes versions and their files in the background. How far each is stands in the database, so that its page can be left
 * and found again; stopped before the numbers are together, nothing of it is kept.
 */
@Service
public class Makings {
    /** A making that is silent for so long has died. */
    private static final Duration DEAD = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(Makings.class);

    private final Db db;
    private final UnitReports reports;
    private final Versions versions;
    private final Files files;
    private final Authoriser authoriser;

    Makings(Db db, UnitReports reports, Versions versions, Files files, Authoriser authoriser) {
        this.db = db;
        this.reports = reports;
        this.versions = versions;
        this.files = files;
        this.authoriser = authoriser;
    }

    /** How a making ended, or that it has not. */
    public enum State {
        GOING_ON,
        MADE,
        STOPPED,
        BROKEN
    }

    /**
     * How far a making is.
     *
     * @param done of so many steps
     * @param version the number of the version that came of it
     */
    public record Progress(
            UUID id,
            ReportId report,
            State state,
            int done,
            int total,
            @Nullable Integer version) {}

    /** Begins to make a version; one that is going on is given back instead of a second. */
    public UUID begin(ReportId id, Signing signing, Actor actor) {
        var report = reports.find(id, actor);
        authoriser.demand(actor, Purpose.FIGURES, Act.WRITE, report.unit());
        var going = newest(id, actor).filter(one -> one.state() == State.GOING_ON);
        if (going.isPresent()) return going.get().id();
        var making = db.sql("""
                        insert into reports.making (report_id, login, total)
                        values (:report, :login, :total) returning id""")
                .param("report", id.value())
                .param("login", actor.login())
                .param("total", versions.questions(report) + Files.KINDS.size())
                .query(UUID.class)
                .single();
        Thread.startVirtualThread(() -> work(making, id, signing, actor));
        return making;
    }

    /** @throws NotFound when there is none within the reader's reach */
    public Progress progress(UUID making, Actor reader) {
        var progress = db.sql("""
                        select making.*, version.number, heard_at < clock_timestamp() - make_interval(secs => :dead) as silent
                          from reports.making left join reports.version on version.id = making.version_id
                         where making.id = :making""")
                .param("making", making)
                .param("dead", DEAD.toSeconds())
                .query(Makings::progress)
                .optional()
                .orElseThrow(NotFound::new);
        reports.find(progress.report(), reader);
        return progress;
    }

    /** The newest of a report, if there ever was one. */
    public Optional<Progress> newest(ReportId report, Actor reader) {
        return db.sql("select id from reports.making where report_id = :report order by begun_at desc limit 1")
                .param("report", report.value())
                .query(UUID.class)
                .optional()
                .map(making -> progress(making, reader));
    }

    /** Stops it; after it has ended nothing happens. */
    public void stop(UUID making, Actor actor) {
        var report = reports.find(progress(making, actor).report(), actor);
        authoriser.demand(actor, Purpose.FIGURES, Act.WRITE, report.unit());
        end(making, State.STOPPED, null);
    }

    private void work(UUID making, ReportId report, Signing signing, Actor actor) {
        try {
            var version = versions.make(report, signing, actor, () -> step(making));
            if (version == null) return;
            for (var kind : Files.KINDS) {
                files.of(version, kind);
                step(making);
            }
            end(making, State.MADE, version.id());
        } catch (RuntimeException failure) {
            LOG.error("report {} could not be made", report, failure);
            end(making, State.BROKEN, null);
        }
    }

    /** One more step is done; false when somebody stopped it. */
    private boolean step(UUID making) {
        return db.sql("""
                        update reports.making set done = least(done + 1, total), heard_at = clock_timestamp()
                         where id = :making and outcome is null""").param("making", making).update() > 0;
    }

    private void end(UUID making, State state, @Nullable UUID version) {
        db.sql("""
                        update reports.making set outcome = :outcome, ended_at = clock_timestamp(), version_id = :version
                         where id = :making and outcome is null""")
                .param("making", making)
                .param("outcome", state.name())
                .param("version", version)
                .update();
    }

    private static Progress progress(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        var state = outcome != null ? State.valueOf(outcome) : row.getBoolean("silent") ? State.BROKEN : State.GOING_ON;
        return new Progress(
                row.getObject("id", UUID.class),
                new ReportId(row.getObject("report_id", UUID.class)),
                state,
                row.getInt("done"),
                row.getInt("total"),
                row.getObject("number", Integer.class));
    }
}
