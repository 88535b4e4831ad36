package vn.sohoi.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Places.Commune;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.platform.sql.OwnerDb;
import vn.sohoi.units.Units;

/** That row-level security costs the search no index: the plans of its own statements, over a register of some size. */
@BookTest
class PeopleSearchPlanTest {
    private static final int COMMUNES = 10;
    private static final int BRANCHES = 4;
    private static final int WOMEN = 20_000;
    private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Ngô", "Đỗ"};
    private static final String[] MIDDLE = {"Thị", "Thị Ngọc", "Thị Thu", "Thanh", "Thị Minh"};
    private static final String[] GIVEN = {
        "Lan", "Hoa", "Mai", "Hương", "Nga", "Hà", "Thuỷ", "Hằng", "Yến", "Oanh", "Tuyết", "Vân", "Loan", "Dung", "Hiền"
    };

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    Scopes scopes;

    @Autowired
    Db db;

    @Autowired
    OwnerDb owner;

    private Commune here;

    @BeforeEach
    void a_register_of_ten_communes() {
        var chance = new Random(20_000);
        here = Places.commune(units, BRANCHES);
        for (int i = 0; i < COMMUNES; i++) {
            var commune = i == 0 ? here : Places.commune(units, BRANCHES);
            var women = new ArrayList<NewPerson>();
            for (int one = 0; one < WOMEN / COMMUNES; one++)
                women.add(NewPerson.of(commune.branch(one % BRANCHES), woman(chance), LocalDate.of(2015, 1, 1)));
            people.registerAll(women, commune.officer());
        }
        owner.sql("analyze people.person").update();
    }

    @Test
    void every_way_of_searching_reads_the_index_that_its_branches_lead() {
        var beginning = plan("explain (format json) " + PeopleSearch.BEGINNING, "hoa");
        // each of the three keys through an index that the branches lead, be it the key's own or the branch's
        assertThat(indexes(beginning)).hasSize(3);
        assertThat(indexes(plan("explain (format json) " + PeopleSearch.IN_ANY_ORDER, "tuyet")))
                .hasSize(3);
        assertThat(indexes(plan("explain (format json) " + PeopleSearch.BY_TAIL, "123")))
                .contains("person_tail");
    }

    @Test
    void a_whole_number_is_looked_up_by_the_index_of_each_paper_and_of_the_telephone() {
        var number = new byte[] {1};
        var text = scopes.names(
                here.officer(),
                () -> db.sql("explain (format json) " + NumberSearch.BY_NUMBER)
                        .param("branches", Columns.of(here.branches(), UnitId::value))
                        .param("citizen", number)
                        .param("old", number)
                        .param("phone", number)
                        .param("limit", 20)
                        .query(String.class)
                        .single());
        var nodes = new ArrayList<JsonNode>();
        gather(new JsonMapper().readTree(text).get(0).get("Plan"), nodes);
        assertThat(nodes)
                .extracting(node -> node.path("Node Type").asString(""))
                .doesNotContain("Seq Scan");
        assertThat(nodes)
                .extracting(node -> node.path("Index Cond").asString(""))
                .filteredOn(condition -> condition.contains("_index ="))
                .hasSize(3);
    }

    private List<String> indexes(JsonNode plan) {
        var nodes = new ArrayList<JsonNode>();
        gather(plan, nodes);
        var read = new ArrayList<String>();
        for (var node : nodes) {
            if (!node.path("Relation Name").asString("").equals("person")
                    && !node.path("Node Type").asString("").equals("Bitmap Index Scan")) continue;
            // what was found may be joined back any way; what is looked for by a key must not read the register through
            if (node.path("Node Type").asString("").equals("Seq Scan"))
                assertThat(node.path("Filter").asString("")).as("%s", node).doesNotContain("_key", "phone_tail");
            var index = node.path("Index Name").asString("");
            if (!index.startsWith("person_") || index.equals("person_pkey")) continue;
            assertThat(node.path("Index Cond").asString("")).as(index).contains("branch_id");
            read.add(index);
        }
        return read;
    }

    private static void gather(JsonNode node, List<JsonNode> nodes) {
        nodes.add(node);
        for (var child : node.path("Plans")) gather(child, nodes);
    }

    /** As the app role, within the officer's scope: what a search really meets. */
    private JsonNode plan(@CompileTimeConstant final String search, String typed) {
        var name = TypedName.of(typed);
        var text = scopes.names(
                here.officer(),
                () -> db.sql(search)
                        .param("branches", Columns.of(here.branches(), UnitId::value))
                        .param("from", name.phrase())
                        .param("after", TypedName.after(name.phrase()))
                        .param("words", Columns.of(name.words(), word -> word))
                        .param("tail", typed)
                        .param("limit", 20)
                        .param("many", 60)
                        .query(String.class)
                        .single());
        return new JsonMapper().readTree(text).get(0).get("Plan");
    }

    private static Identity woman(Random chance) {
        var name = one(FAMILY, chance) + " " + one(MIDDLE, chance) + " " + one(GIVEN, chance);
        return Identity.woman(name, PartialDate.ofYear(1940 + chance.nextInt(65)))
                .withPhone("091" + (1_000_000 + chance.nextInt(8_999_999)));
    }

    private static String one(String[] words, Random chance) {
        return words[chance.nextInt(words.length)];
    }
}
