package vn.sohoi.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.access.JointActs;
import vn.sohoi.access.JointActs.Signer;
import vn.sohoi.access.NamesLeave;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.Households;
import vn.sohoi.people.Identity;
import vn.sohoi.people.NewHousehold;
import vn.sohoi.people.NewPerson;
import vn.sohoi.people.People;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.units.Units;

/** A unit's rows leave whole, readable by any program, and nobody else's with them. */
@BookTest
class UnitExportTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path place;

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    Households households;

    @Autowired
    UnitExport export;

    @Autowired
    NamesLeave leave;

    @Autowired
    JointActs acts;

    @Autowired
    Accounts accounts;

    @Autowired
    OwnerDb owner;

    private Commune here;
    private Path folder;
    private final Set<Long> subtree = new HashSet<>();

    @BeforeEach
    void two_communes_with_women() {
        here = Places.commune(units, 2);
        folder = place.resolve("ra");
        subtree.add(here.unit().value());
        here.branches().forEach(branch -> subtree.add(branch.value()));
        var number = "00116590" + "%04d".formatted(here.unit().value() % 10_000);
        people.register(woman("Nguyễn Thị Mangra", here.branch(0), number), here.officer());
        households.open(new NewHousehold(here.branch(0), "Bà Đứng Tên", "Ngõ 9, thôn Mang Ra"), here.officer());
        var there = Places.commune(units, 1);
        people.register(woman("Trần Thị Hàngxóm", there.branch(0), null), there.officer());
    }

    @Test
    void each_table_that_has_rows_of_units_is_there_with_its_hash_and_what_its_columns_mean() throws Exception {
        var manifest = export.write(here.unit(), folder, permitted(here));
        var files = manifest.files().stream().map(UnitExport.Part::file).toList();
        for (var table : tablesOfUnits()) assertThat(files).contains(table + ".csv", table + ".jsonl");
        for (var part : manifest.files())
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256")
                                    .digest(Files.readAllBytes(folder.resolve(part.file())))))
                    .as(part.file())
                    .isEqualTo(part.sha256());
        assertThat(Files.readString(folder.resolve("columns.csv"))).contains("people.person,phone,C2,roll");
        assertThat(manifest.people()).isEqualTo(1);
        assertThat(folder.resolve("manifest.json")).isNotEmptyFile();
    }

    @Test
    void what_is_sealed_is_readable_and_what_is_secret_stays() throws IOException {
        export.write(here.unit(), folder, permitted(here));
        assertThat(Files.readString(folder.resolve("people.person.csv")))
                .contains("Nguyễn Thị Mangra", "+84912345678", "00116590")
                .doesNotContain("phone_index");
        assertThat(Files.readString(folder.resolve("people.household.jsonl"))).contains("Ngõ 9, thôn Mang Ra");
        for (var file : all()) assertThat(Files.readString(file)).doesNotContain("password_hash", "code_mac", "secret");
    }

    @Test
    void no_row_of_another_unit_leaves() throws IOException {
        export.write(here.unit(), folder, permitted(here));
        for (var file : all())
            assertThat(Files.readString(file)).as(file.toString()).doesNotContain("Hàngxóm");
        var columns = columnsOfUnits();
        for (var table : columns.keySet())
            for (var line : Files.readAllLines(folder.resolve(table + ".jsonl"))) {
                var row = JSON.readTree(line);
                assertThat(columns.getOrDefault(table, List.of()))
                        .as("%s %s", table, line)
                        .anyMatch(column -> names(row, column));
            }
        assertThat(Files.readAllLines(folder.resolve("units.unit.jsonl"))).hasSize(3);
        assertThat(Files.readAllLines(folder.resolve("people.person.jsonl"))).hasSize(1);
    }

    @Test
    void a_single_woman_leaves_only_when_a_second_person_who_reaches_her_agreed() {
        for (var by : List.of("can-bo", permitted(Places.commune(units, 1), here.unit()))) {
            assertThatThrownBy(() -> export.write(here.unit(), folder, by))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.key()).isEqualTo("privacy.export-two-persons"));
            assertThat(folder).doesNotExist();
        }
    }

    private String permitted(Commune commune) {
        return permitted(commune, commune.unit());
    }

    /** An officer of the commune whom its chair let take the unit's rows; her login. */
    private String permitted(Commune commune, UnitId unit) {
        var officer = appointed(commune, Role.COMMUNE_OFFICER);
        var chair = appointed(commune, Role.COMMUNE_CHAIR);
        leave.ask(UnitExport.page(unit), new Signer(officer, "one"));
        var act = acts.waitingFor(chair).getFirst();
        acts.approve(act.id(), act.mark(), new Signer(chair, "two"));
        return officer.login();
    }

    private Actor appointed(Commune commune, Role role) {
        var login = "xuat-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-') + commune.unit();
        var term = DateSpan.between(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1));
        accounts.open(new NewAccount(login, "Cán bộ xã", "mot-mat-khau-dai", false), Actor.MACHINE);
        accounts.appoint(new NewMandate(login, role, commune.unit(), term, "QĐ 1"), Actor.MACHINE);
        return accounts.actorsOf(login).getFirst();
    }

    private boolean names(JsonNode row, String column) {
        return row.path(column).isNumber() && subtree.contains(row.path(column).asLong());
    }

    private List<Path> all() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private Set<String> tablesOfUnits() {
        return columnsOfUnits().keySet();
    }

    /** Tables with a column that refers to a unit or is called after one, but for what each start makes anew. */
    private Map<String, List<String>> columnsOfUnits() {
        return owner
                .sql("""
                        select distinct held.oid::regclass::text as place, att.attname as name
                          from pg_class held join pg_namespace space on space.oid = held.relnamespace
                          join pg_attribute att on att.attrelid = held.oid and att.attnum > 0 and not att.attisdropped
                          left join pg_constraint con on con.conrelid = held.oid and con.contype = 'f' and att.attnum = any(con.conkey)
                                                     and con.confrelid = 'units.unit'::regclass
                         where held.relkind = 'r' and space.nspname not in ('pg_catalog', 'flyway', 'platform')
                           and held.oid <> 'access.scope_branch'::regclass and att.atttypid = 'bigint'::regtype
                           and (con.oid is not null or att.attname in ('branch_id', 'unit_id', 'branch', 'unit', 'about_unit')
                                or held.oid = 'units.unit'::regclass and att.attname = 'id')""")
                .query((row, n) -> Map.entry(row.getString("place"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static NewPerson woman(String name, UnitId branch, @org.jspecify.annotations.Nullable String id) {
        return NewPerson.of(
                branch,
                Identity.woman(name, PartialDate.parse("1970"))
                        .withPhone("0912345678")
                        .withCitizenId(id),
                null);
    }
}
