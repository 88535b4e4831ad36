package vn.sohoi.access.matrix;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.sql.Db;

/**
 * A row in every table of people that the lives of the world leave empty, written past the facades: what corrections, merges
 * and the pages of an import would leave.
 */
class RowsBeside {
    private final Db db;
    private final Scopes scopes;

    RowsBeside(Db db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    void lie(World world, Map<String, String> known) {
        scopes.names(Actor.MACHINE, () -> {
            for (var branch : List.of("aaa", "aab", "aba", "baa")) ofBranch(branch, world, known);
            for (var commune : List.of("aa", "ba")) {
                ofList(commune, world, known);
                known.put(
                        "reason " + commune,
                        reason(Holders.of(Office.COMMUNE_OFFICER, commune).login()));
                known.put(
                        "alarm " + commune,
                        alarm(
                                Holders.of(Office.COMMUNE_OFFICER, commune).login(),
                                world.unit(commune).value()));
                known.put(
                        "emergency " + commune,
                        emergency(
                                Holders.of(Office.PROVINCE_OFFICER, commune.substring(0, 1))
                                        .login(),
                                world.unit(commune).value()));
            }
        });
    }

    private void ofBranch(String letters, World world, Map<String, String> known) {
        db.sql("""
                        with her (woman, branch, stay, merge) as (values (:woman::uuid, :branch::bigint, :stay::uuid, :merge::uuid)),
                        core as (
                          insert into membership.core (person_id, branch_id, valid)
                          select woman, branch, daterange('2021-01-01', null) from her returning id, branch_id),
                        merged_core as (
                          insert into membership.merge_core (merge_id, core, made, branch_id)
                          select merge, core.id, true, branch from her, core),
                        merged_member as (
                          insert into membership.merge_member (merge_id, was_branch, branch_id) select merge, branch, branch from her),
                        merged_stay as (
                          insert into membership.merge_moved (merge_id, stay, made, branch_id) select merge, stay, true, branch from her),
                        merged_step as (insert into membership.merge_step (merge_id, step, made, branch_id) select merge, 1, true, branch from her),
                        step as (
                          insert into membership.prospect_step (person_id, branch_id, step, login)
                          select person, branch, 'FOUND', 'matrix' from her, unnest(array[woman, :prospect::uuid]) person),
                        stay_corrected as (
                          insert into membership.stay_correction (person_id, branch_id, wrong, reason, at, login)
                          select woman, branch, stay, 'Thử', clock_timestamp(), 'matrix' from her),
                        joined_corrected as (
                          insert into membership.joined_correction (person_id, recorded, reason, login)
                          select woman, tstzrange('2020-01-01', '2020-01-02'), 'Thử', 'matrix' from her)
                        insert into people.person_past (person_id, branch_id, field, recorded, reason, login)
                        select woman, branch, 'phone', tstzrange('2020-01-01', '2020-01-02'), 'Thử', 'matrix' from her""")
                .param("woman", known.get("woman " + letters))
                .param("prospect", known.get("prospect " + letters))
                .param("branch", world.unit(letters).value())
                .param("stay", known.get("stay " + letters))
                .param("merge", known.get("merge " + letters))
                .update();
    }

    private void ofList(String letters, World world, Map<String, String> known) {
        db.sql("""
                        with list (batch, unit) as (values (:list::uuid, :unit::bigint)),
                        answered as (
                          insert into imports.answer (batch_id, unit_id, about, subject, answer, login)
                          select batch, unit, 'PLACE', 'Thôn Khác', '+', 'matrix' from list),
                        column_known as (
                          insert into imports.column_memory (unit_id, sheet, heading, field)
                          select unit, 'matrix', 'Cột', 'name' from list),
                        read as (
                          insert into imports.reading (batch_id, unit_id, login) select batch, unit, 'matrix' from list)
                        insert into imports.written (batch_id, unit_id, what, id)
                        select batch, unit, 'matrix', :id from list""")
                .param("list", known.get("list " + letters))
                .param("unit", world.unit(letters).value())
                .param("id", UUID.randomUUID().toString())
                .update();
    }

    /** That an officer of the commune opened a decoy there. */
    private String alarm(String login, long unit) {
        return db.sql("""
                        with laid as (
                          insert into people.decoy (mark, unit_id) values (rpad(:login, 64, '0'), :unit) returning mark)
                        insert into people.decoy_read (mark, login, mandate_id)
                        select mark, login, min(mandate.id)
                          from laid, access.mandate join access.account on account.id = account_id where login = :login
                         group by mark, login
                        returning id::text""")
                .param("login", login)
                .param("unit", unit)
                .query(String.class)
                .single();
    }

    /** Why somebody above opened names there, for who answers for the unit to review. */
    private String emergency(String login, long unit) {
        return db.sql("""
                        insert into access.emergency (mandate_id, unit_id, category, reason)
                        select min(mandate.id), :unit, 'DISASTER', 'Lũ quét, gọi các chị ở thôn Đông'
                          from access.mandate join access.account on account.id = account_id where login = :login
                        returning id::text""")
                .param("unit", unit)
                .param("login", login)
                .query(String.class)
                .single();
    }

    /** Why she opened more pages of women than her post needs in a day. */
    private String reason(String login) {
        return db.sql("""
                        insert into access.more_reading (mandate_id, reason)
                        select mandate.id, 'Đối chiếu danh sách sau kiểm kê'
                          from access.mandate join access.account on account.id = account_id where login = :login
                        returning id::text""").param("login", login).query(String.class).single();
    }
}
