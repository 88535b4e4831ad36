package vn.sohoi.activities;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.FullName;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;

/** Who stays away: members whom their branch called at its last three meetings and who came to none, so that somebody asks why. */
@Service
public class Absences {
    /** So many meetings in a row. */
    public static final int MEETINGS = 3;

    private final Db db;
    private final ActivityGate gate;
    private final Audit audit;

    Absences(Db db, ActivityGate gate, Audit audit) {
        this.db = db;
        this.gate = gate;
        this.audit = audit;
    }

    /**
     * A member who stays away.
     *
     * @param lastCame the day on which she came last, or null where no roll call says so
     */
    public record Absent(PersonId id, String name, @Nullable LocalDate lastCame) {}

    /**
     * Those of a branch or group who are still its members, in the order of Vietnamese names; nobody before it called three times.
     *
     * @throws NotFound when its women are not seen by the reader
     */
    @Transactional
    public List<Absent> of(UnitId branch, Actor reader) {
        gate.demandCall(reader, branch);
        return gate.names(reader, () -> {
            var found = rows(branch).stream()
                    .sorted(Comparator.comparing(one -> FullName.of(one.name()), FullName.ORDER))
                    .toList();
            if (!found.isEmpty())
                audit.read(
                        reader,
                        Reading.ofMany("activities.read-absent", "units.unit", branch, found.size(), "full_name"));
            return found;
        });
    }

    private List<Absent> rows(UnitId branch) {
        return db.sql("""
                        with meeting as (
                          select activity.id
                            from activities.sheet join activities.activity on activity.id = activity_id
                           where branch_id = :branch and not taken_back and club_id is null
                             and exists (select from activities.attendance
                                          where attendance.activity_id = activity.id and sheet_id = :branch and called
                                            and upper_inf(recorded))
                           order by day desc, activity.id limit :meetings)
                        select person.id, full_name,
                               (select max(day) from activities.attendance came
                                 where came.person_id = person.id and came.came and upper_inf(came.recorded)) as last_came
                          from activities.attendance
                          join meeting on meeting.id = activity_id
                          join people.listed_person person on person.id = person_id
                          join membership.stay on stay.person_id = person.id and upper_inf(stay.recorded)
                                              and stay.valid @> :today::date and stay.branch_id = attendance.branch_id
                         where sheet_id = :branch and called and upper_inf(attendance.recorded) and not restricted
                         group by person.id, full_name
                        having count(*) = :meetings and not bool_or(came)""")
                .param("branch", branch.value())
                .param("meetings", MEETINGS)
                .param("today", gate.today())
                .query((row, n) -> new Absent(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("full_name"),
                        row.getObject("last_came", LocalDate.class)))
                .list();
    }
}
