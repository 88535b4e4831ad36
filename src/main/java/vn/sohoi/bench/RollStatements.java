package vn.sohoi.bench;

import vn.sohoi.bench.Workshop.Commune;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;

/**
 * What a page of the roll asks the database, one statement after another on a connection of its own, past row-level
 * security: who the reader is, her unit, whether the tree is still the same, how many members stand, the first fifty.
 */
final class RollStatements implements AutoCloseable {
    private final PlainSql plain;
    private final UnitId commune;
    private final Object branches;
    private final String login;

    RollStatements(PlainSql plain, Commune commune, String login) {
        this.plain = plain;
        this.commune = commune.id();
        branches = Columns.of(commune.branches(), UnitId::value);
        this.login = login;
    }

    /** Once through. */
    void read() {
        who();
        unit();
        count();
        count();
        list();
    }

    private void who() {
        plain.sql("""
                        select account.login, account.name, mandate.id, mandate.unit_id, mandate.role
                          from access.mandate
                          join access.account on account.id = mandate.account_id
                         where account.login = :login and account.closed_at is null
                           and mandate.valid @> current_date and mandate.revoked_at is null
                         order by mandate.id""").param("login", login).query().listOfRows();
    }

    private void unit() {
        plain.sql("select unit_id, parent_id, level from units.newest_parent where unit_id = :unit")
                .param("unit", commune.value())
                .query()
                .listOfRows();
    }

    private void count() {
        plain.sql("""
                        select count(*) from membership.stay
                         where branch_id = any(:branches::bigint[]) and valid @> current_date and upper_inf(recorded)""").param("branches", branches).query(Long.class).single();
    }

    private void list() {
        plain.sql("""
                        select person.id, person.full_name, birth_year, birth_month, birth_day, stay.branch_id,
                               joined_year, joined_month, joined_day, 'STANDING' as state
                          from membership.stay
                          join membership.member on member.person_id = stay.person_id
                          join people.listed_person person on person.id = stay.person_id
                         where stay.branch_id = any(:branches::bigint[]) and stay.valid @> current_date
                           and upper_inf(stay.recorded)
                         order by regexp_replace(full_name, '^.* ', ''),
                                  regexp_replace(full_name, '^[^ ]+ ?(.*?) ?[^ ]+$', '\\1'),
                                  split_part(full_name, ' ', 1), person.id
                         limit 50""").param("branches", branches).query().listOfRows();
    }

    @Override
    public void close() {
        plain.close();
    }
}
