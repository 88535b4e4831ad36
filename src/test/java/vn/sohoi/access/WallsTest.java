package vn.sohoi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.platform.sql.OwnerDb;

/** Reads the catalogue: no table of people without its wall, nothing that goes around it. */
@BookTest
class WallsTest {
    @Autowired
    OwnerDb owner;

    @Test
    void every_table_of_people_stands_under_forced_row_level_security_with_a_policy() {
        var open = owner.sql("""
                select distinct space.nspname || '.' || held.relname
                  from pg_class held
                  join pg_namespace space on space.oid = held.relnamespace
                  join pg_attribute field on field.attrelid = held.oid and field.attnum > 0
                 where held.relkind in ('r', 'p') and space.nspname !~ '^(pg_|information_schema)'
                   and (field.attname in ('person_id', 'full_name', 'citizen_id')
                        or exists (select from pg_constraint key
                                    where key.conrelid = held.oid and key.contype = 'f'
                                      and key.confrelid = 'people.person'::regclass))
                   and (not held.relrowsecurity or not held.relforcerowsecurity
                        or not exists (select from pg_policy where pg_policy.polrelid = held.oid))""").query(String.class).list();
        assertThat(open).isEmpty();
    }

    @Test
    void every_policy_checks_what_is_written_as_it_checks_what_is_read() {
        var open = owner.sql("""
                select polrelid::regclass::text from pg_policy
                 where polcmd <> '*' or polqual is null or polwithcheck is null or not polpermissive""").query(String.class).list();
        assertThat(open).isEmpty();
    }

    @Test
    void every_view_looks_with_the_readers_eyes() {
        var open = owner.sql("""
                select space.nspname || '.' || held.relname
                  from pg_class held join pg_namespace space on space.oid = held.relnamespace
                 where space.nspname !~ '^(pg_|information_schema)' and space.nspname <> 'public'
                   and (held.relkind = 'm'
                        or held.relkind = 'v' and not coalesce(held.reloptions, '{}') && array['security_invoker=true'])""").query(String.class).list();
        assertThat(open).isEmpty();
    }

    @Test
    void the_application_owns_nothing_bypasses_nothing_and_truncates_nothing() {
        assertThat(owner.sql("""
                select count(*) from pg_class where relowner = 'sohoi_app'::regrole""").query(Integer.class).single()).isZero();
        assertThat(owner.sql("""
                select rolbypassrls or rolsuper or rolcreaterole or rolcreatedb
                       or pg_has_role('sohoi_app', 'sohoi_owner', 'member')
                  from pg_roles where rolname = 'sohoi_app'""").query(Boolean.class).single()).isFalse();
        assertThat(granted("TRUNCATE")).isEmpty();
        assertThat(granted("TRIGGER")).isEmpty();
    }

    @Test
    void functions_with_the_owners_rights_have_a_fixed_path() {
        var open = owner.sql("""
                select oid::regprocedure::text from pg_proc
                 where prosecdef and pronamespace::regnamespace::text !~ '^(pg_|information_schema)'
                   and not exists (select from unnest(coalesce(proconfig, '{}')) setting where setting like 'search_path=%')""").query(String.class).list();
        assertThat(open).isEmpty();
    }

    private List<String> granted(String right) {
        return owner.sql("""
                select table_schema || '.' || table_name from information_schema.table_privileges
                 where grantee in ('sohoi_app', 'PUBLIC') and privilege_type = :right
                   and table_schema not in ('pg_catalog', 'information_schema')""")
                .param("right", right)
                .query((row, n) -> String.valueOf(row.getString(1)))
                .list();
    }
}
