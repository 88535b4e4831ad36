package vn.sohoi.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoi.BookTest;
import vn.sohoi.access.FieldClass;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.platform.text.Texts;

/** The database's own catalogue beside the one that the features declare. */
@BookTest
class FieldsTest {
    @Autowired
    Fields fields;

    @Autowired
    Uses uses;

    @Autowired
    OwnerDb owner;

    @Autowired
    Texts texts;

    @Test
    void every_column_of_the_book_is_declared_once_and_no_other() {
        assertThat(declared()).doesNotHaveDuplicates();
        assertThat(declared()).as("columns without a line in fields.csv").containsAll(columns());
        assertThat(columns()).as("lines without a column").containsAll(declared());
    }

    @Test
    void a_feature_declares_its_own_tables() {
        assertThat(fields.all()).allSatisfy(field -> assertThat(field.table()).startsWith(field.feature() + "."));
    }

    @Test
    void what_refers_to_a_person_is_about_a_person() {
        var referring = owner.sql("""
                select format('%s.%s', con.conrelid::regclass, att.attname)
                  from pg_constraint con
                  join pg_attribute att on att.attrelid = con.conrelid and att.attnum = any(con.conkey)
                 where con.contype = 'f'
                   and con.confrelid in ('people.person'::regclass, 'people.household'::regclass, 'membership.member'::regclass,
                                         'access.account'::regclass)""").query((row, n) -> row.getString(1)).list();
        assertThat(fields.ofPeople().stream().map(FieldsTest::name)).containsAll(referring);
    }

    /** Secret words (security.md 4.1): whoever keeps the first ones seals them with {@code PersonKeys} and says so here. */
    @Test
    void nothing_of_class_c4_but_what_proves_who_signs_in_is_kept_yet() {
        assertThat(fields.all().stream()
                        .filter(field -> field.sensitivity() == FieldClass.C4)
                        .filter(field -> !Set.of("sign-in", "none").contains(field.use()))
                        .map(FieldsTest::name))
                .isEmpty();
    }

    @Test
    void every_use_has_a_basis_today_and_every_field_a_use() {
        var known = uses.on(uses.today()).stream().map(Use::use).toList();
        assertThat(known).doesNotHaveDuplicates();
        assertThat(fields.ofPeople().stream().map(Field::use).distinct()).allMatch(known::contains);
        assertThat(known.stream().map(use -> "privacy.use." + use)).allMatch(texts::knows);
    }

    @Test
    void every_place_and_every_guarded_field_has_its_word() {
        assertThat(fields.ofPeople().stream().map(field -> "privacy.place." + field.table()))
                .allMatch(texts::knows);
        assertThat(fields.ofPeople().stream()
                        .filter(field -> field.sensitivity().compareTo(FieldClass.C3) >= 0)
                        .map(field -> "privacy.field." + field.column()))
                .allMatch(texts::knows);
    }

    private List<String> declared() {
        return fields.all().stream().map(FieldsTest::name).toList();
    }

    private List<String> columns() {
        return owner.sql("""
                select table_schema || '.' || table_name || '.' || column_name
                  from information_schema.columns join information_schema.tables using (table_schema, table_name)
                 where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'flyway')""").query((row, n) -> row.getString(1)).list();
    }

    private static String name(Field field) {
        return field.table() + "." + field.column();
    }
}
