package vn.sohoi.campaigns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.sohoi.campaigns.Campaign.Words;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.SqlText;

/** Reads and writes campaigns, what they ask for and where they apply. */
@Repository
class CampaignRows {
    private static final SqlText CAMPAIGN = SqlText.of("""
            select id, kind, name, name_en, lower(valid) as begins, upper(valid) as ends, everywhere, basis, doubt, doubt_en
              from campaigns.campaign""");

    private final Db db;

    CampaignRows(Db db) {
        this.db = db;
    }

    List<Campaign> all() {
        return db.sql(CAMPAIGN.then("order by kind, lower(valid), id"))
                .query(CampaignRows::campaign)
                .list();
    }

    Optional<Campaign> find(CampaignId id) {
        return db.sql(CAMPAIGN.then("where id = :id"))
                .param("id", id.value())
                .query(CampaignRows::campaign)
                .optional();
    }

    CampaignId enter(NewCampaign campaign, Actor actor) {
        return db.sql("""
                        insert into campaigns.campaign (kind, name, name_en, valid, everywhere, basis, author)
                        values (:kind, :name, :english, :valid::daterange, :everywhere, :basis, :author)
                        returning id""")
                .param("kind", campaign.kind().name())
                .param("name", campaign.name().vietnamese())
                .param("english", campaign.name().english())
                .param("valid", campaign.valid().asRange())
                .param("everywhere", campaign.everywhere())
                .param("basis", campaign.basis())
                .param("author", actor.login())
                .query((row, n) -> new CampaignId(row.getLong(1)))
                .single();
    }

    void end(CampaignId id, LocalDate day) {
        db.sql("update campaigns.campaign set valid = valid * daterange(null, :day::date) where id = :id")
                .param("id", id.value())
                .param("day", day)
                .update();
    }

    /** All wordings believed now, by number and day. */
    List<Criterion> criteria(CampaignId id) {
        return db.sql("""
                        select number, wording, wording_en, lower(valid) as begins, upper(valid) as ends, basis, doubt, doubt_en
                          from campaigns.criterion where campaign_id = :id and upper_inf(recorded)
                         order by number, lower(valid)""")
                .param("id", id.value())
                .query((row, n) -> new Criterion(
                        row.getInt("number"),
                        new Words(row.getString("wording"), row.getString("wording_en")),
                        span(row),
                        row.getString("basis"),
                        doubt(row)))
                .list();
    }

    /** From the day on so; the wording of the days before stays. */
    void word(CampaignId id, int number, Words wording, LocalDate from, String basis, Actor actor) {
        db.sql("""
                        with believed as (
                          update campaigns.criterion set recorded = tstzrange(lower(recorded), clock_timestamp())
                           where campaign_id = :id and number = :number and upper_inf(recorded)
                             and valid && daterange(:from::date, null)
                          returning *)
                        insert into campaigns.criterion
                          (campaign_id, number, wording, wording_en, valid, basis, doubt, doubt_en, author)
                        select campaign_id, number, wording, wording_en, valid * daterange(null, :from::date), basis, doubt,
                               doubt_en, author
                          from believed where not isempty(valid * daterange(null, :from::date))""")
                .param("id", id.value())
                .param("number", number)
                .param("from", from)
                .update();
        db.sql("""
                        insert into campaigns.criterion (campaign_id, number, wording, wording_en, valid, basis, author)
                        select id, :number, :wording, :english, valid * daterange(:from::date, null), :basis, :author
                          from campaigns.campaign where id = :id""")
                .param("id", id.value())
                .param("number", number)
                .param("wording", wording.vietnamese())
                .param("english", wording.english())
                .param("from", from)
                .param("basis", basis)
                .param("author", actor.login())
                .update();
    }

    List<Place> places(CampaignId id) {
        return db.sql("""
                        select unit_id, lower(valid) as begins, upper(valid) as ends, basis
                          from campaigns.place where campaign_id = :id order by lower(valid), id""")
                .param("id", id.value())
                .query((row, n) -> new Place(new UnitId(row.getLong("unit_id")), span(row), row.getString("basis")))
                .list();
    }

    void apply(CampaignId id, UnitId unit, LocalDate from, String basis, Actor actor) {
        db.sql("""
                        insert into campaigns.place (campaign_id, unit_id, valid, basis, author)
                        values (:id, :unit, daterange(:from::date, null), :basis, :author)""")
                .param("id", id.value())
                .param("unit", unit.value())
                .param("from", from)
                .param("basis", basis)
                .param("author", actor.login())
                .update();
    }

    private static Campaign campaign(ResultSet row, int number) throws SQLException {
        return new Campaign(
                new CampaignId(row.getLong("id")),
                CampaignKind.valueOf(row.getString("kind")),
                new Words(row.getString("name"), row.getString("name_en")),
                span(row),
                row.getBoolean("everywhere"),
                row.getString("basis"),
                doubt(row));
    }

    private static DateSpan span(ResultSet row) throws SQLException {
        return new DateSpan(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class));
    }

    private static Words doubt(ResultSet row) throws SQLException {
        return new Words(row.getString("doubt"), row.getString("doubt_en"));
    }
}
