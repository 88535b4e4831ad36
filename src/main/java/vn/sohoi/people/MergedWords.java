package vn.sohoi.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.people.Corrections.Saying;
import vn.sohoi.platform.sql.Db;

/** Name, birth, phone, numbers and note of the kept row: takes those chosen from the other, and gives its own back. */
@Component
class MergedWords {
    private final Db db;
    private final PersonRows persons;
    private final Corrections corrections;

    MergedWords(Db db, PersonRows persons, Corrections corrections) {
        this.db = db;
        this.persons = persons;
        this.corrections = corrections;
    }

    /** The kept row takes from the gone one. */
    record Taking(UUID merge, PersonId keep, PersonId gone) {}

    /** What the book said is kept, as of every correction; what is needed to give it back is kept apart, whole. */
    void take(Taking taking, Choice choice, Saying saying) {
        var kept = persons.find(taking.keep()).orElseThrow(NotFound::new);
        var gone = persons.find(taking.gone()).orElseThrow(NotFound::new);
        var taken = taken(taking, choice, kept, gone);
        remember(taking, taken.stream().map(Correction::field).toArray(String[]::new));
        taken.forEach(field -> corrections.apply(taking.keep(), field, saying));
    }

    /** @throws Refused when a field that the merge set was corrected since */
    void giveBack(MergeRows.Standing merged, Saying saying) {
        if (correctedSince(merged)) throw new Refused("people.merge-changed-since");
        fields(merged).forEach(field -> corrections.keep(merged.keep(), field, saying));
        db.sql("""
                        update people.person
                           set full_name        = case when 'full_name'  = any(fields) then was.full_name        else person.full_name end,
                               name_key         = case when 'full_name'  = any(fields) then was.name_key         else person.name_key end,
                               given_key        = case when 'full_name'  = any(fields) then was.given_key        else person.given_key end,
                               middle_key       = case when 'full_name'  = any(fields) then was.middle_key       else person.middle_key end,
                               woman            = case when 'sex'        = any(fields) then was.woman            else person.woman end,
                               birth_year       = case when 'birth'      = any(fields) then was.birth_year       else person.birth_year end,
                               birth_month      = case when 'birth'      = any(fields) then was.birth_month      else person.birth_month end,
                               birth_day        = case when 'birth'      = any(fields) then was.birth_day        else person.birth_day end,
                               born             = case when 'birth'      = any(fields) then was.born             else person.born end,
                               phone            = case when 'phone'      = any(fields) then was.phone            else person.phone end,
                               phone_index      = case when 'phone'      = any(fields) then was.phone_index      else person.phone_index end,
                               phone_tail       = case when 'phone'      = any(fields) then was.phone_tail       else person.phone_tail end,
                               citizen_id       = case when 'citizen_id' = any(fields) then was.citizen_id       else person.citizen_id end,
                               citizen_id_index = case when 'citizen_id' = any(fields) then was.citizen_id_index else person.citizen_id_index end,
                               old_id           = case when 'old_id'     = any(fields) then was.old_id           else person.old_id end,
                               old_id_index     = case when 'old_id'     = any(fields) then was.old_id_index     else person.old_id_index end,
                               note             = case when 'note'       = any(fields) then was.note             else person.note end
                          from people.merge_was was
                         where was.merge_id = :merge and person.id = :keep""")
                .param("merge", merged.merge())
                .param("keep", merged.keep().value())
                .update();
        db.sql("update people.person set merged_into = null where id = :gone and merged_into = :keep")
                .param("gone", merged.gone().value())
                .param("keep", merged.keep().value())
                .update();
    }

    /** Those chosen from the gone row, and those that the kept one lacks. */
    private List<Correction> taken(Taking taking, Choice choice, Person kept, Person gone) {
        var taken = new ArrayList<Correction>();
        var mine = kept.identity();
        var hers = gone.identity();
        if (takes(choice, "full_name", gone, mine.fullName(), hers.fullName()))
            taken.add(new Correction.Name(hers.fullName()));
        if (takes(choice, "birth", gone, mine.birth(), hers.birth())) taken.add(new Correction.Birth(hers.birth()));
        if (takes(choice, "sex", gone, mine.woman(), hers.woman())) taken.add(new Correction.Sex(hers.woman()));
        if (takes(choice, "phone", gone, mine.phone(), hers.phone())) taken.add(new Correction.Phone(hers.phone()));
        if (takes(choice, "note", gone, empty(kept.note()), empty(gone.note())))
            taken.add(new Correction.Note(gone.note()));
        var citizenId = persons.citizenId(taking.gone()).orElse(null);
        if (takes(choice, "citizen_id", gone, persons.citizenId(taking.keep()).orElse(null), citizenId))
            taken.add(new Correction.CitizenId(citizenId));
        var oldId = persons.oldId(taking.gone()).orElse(null);
        if (takes(choice, "old_id", gone, persons.oldId(taking.keep()).orElse(null), oldId))
            taken.add(new Correction.OldId(oldId));
        return taken;
    }

    private static boolean takes(
            Choice choice, String field, Person gone, @Nullable Object mine, @Nullable Object hers) {
        if (hers == null || Objects.equals(mine, hers)) return false;
        return mine == null || choice.rightOf(field).equals(gone.id());
    }

    private static @Nullable String empty(String note) {
        return note.isEmpty() ? null : note;
    }

    private void remember(Taking taking, String[] fields) {
        db.sql("""
                        insert into people.merge_was
                          (merge_id, fields, branch_id, household_id, full_name, name_key, given_key, middle_key, woman,
                           birth_year, birth_month, birth_day, born, phone, phone_index, phone_tail, citizen_id, citizen_id_index, old_id, old_id_index, note)
                        select :merge, :fields::text[], branch_id, household_id, full_name, name_key, given_key, middle_key, woman,
                               birth_year, birth_month, birth_day, born, phone, phone_index, phone_tail, citizen_id, citizen_id_index, old_id, old_id_index, note
                          from people.person where id = :keep""")
                .param("merge", taking.merge())
                .param("fields", fields)
                .param("keep", taking.keep().value())
                .update();
    }

    private List<String> fields(MergeRows.Standing merged) {
        return db.sql("""
                        select field from people.merge_was cross join unnest(fields) field
                         where merge_id = :merge and field not in ('branch', 'household')""")
                .param("merge", merged.merge())
                .query((row, n) -> String.valueOf(row.getString(1)))
                .list();
    }

    /** Whether a field that came from the gone row is no longer as it came; that row cannot change under the other. */
    private boolean correctedSince(MergeRows.Standing merged) {
        return db.sql("""
                        select    'full_name'  = any(fields) and keep.full_name <> gone.full_name
                               or 'sex'        = any(fields) and keep.woman <> gone.woman
                               or 'birth'      = any(fields) and (keep.birth_year, keep.birth_month, keep.birth_day)
                                                  is distinct from (gone.birth_year, gone.birth_month, gone.birth_day)
                               or 'phone'      = any(fields) and keep.phone_index is distinct from gone.phone_index
                               or 'citizen_id' = any(fields) and keep.citizen_id_index is distinct from gone.citizen_id_index
                               or 'old_id'     = any(fields) and keep.old_id_index is distinct from gone.old_id_index
                               or 'note'       = any(fields) and keep.note <> gone.note
                          from people.merge_was
                          join people.person keep on keep.id = :keep
                          join people.person gone on gone.id = :gone
                         where merge_id = :merge""")
                .param("merge", merged.merge())
                .param("keep", merged.keep().value())
                .param("gone", merged.gone().value())
                .query(Boolean.class)
                .single();
    }
}
