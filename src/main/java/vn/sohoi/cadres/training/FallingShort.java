package vn.sohoi.cadres.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.cadres.CadreGate;
import vn.sohoi.cadres.CadreId;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.units.Unit;
import vn.sohoi.units.UnitTree;
import vn.sohoi.units.Units;

/** Who holds a post and falls short of what it asks: numbers for whoever reads cadres, people for who sees them by name. */
@Service
public class FallingShort {
    /** A longer list is worked through unit by unit. */
    public static final int MOST_NAMES = 200;

    private final Db db;
    private final Standards standards;
    private final CadreGate gate;
    private final Units units;
    private final Audit audit;

    FallingShort(Db db, Standards standards, CadreGate gate, Units units, Audit audit) {
        this.db = db;
        this.standards = standards;
        this.gate = gate;
        this.units = units;
        this.audit = audit;
    }

    /**
     * How it stands in a unit and beneath it on a day.
     *
     * @param holders how many holdings have a standard
     * @param met how many of them meet all that is asked
     * @param beneath those of each unit directly beneath where something is wanting
     * @param people what is wanting, by name; empty for a reader who sees numbers only, and where they are more than
     *     {@link #MOST_NAMES}
     */
    public record Standing(long holders, long met, List<Of> beneath, List<Wanting> people) {
        /** How many fall short, or of how many it is not known. */
        public long wanting() {
            return holders - met;
        }
    }

    /** A unit directly beneath. */
    public record Of(Unit unit, long holders, long met) {}

    /**
     * Somebody of whom something is wanting.
     *
     * @param lacks what she has not
     * @param unknown what nobody has written of her
     */
    public record Wanting(
            CadreId cadre, String name, UnitId unit, Post post, List<Standard> lacks, List<Standard> unknown) {
        boolean isMet() {
            return lacks.isEmpty() && unknown.isEmpty();
        }
    }

    /** A holder with what the book knows of her. */
    private record Known(
            CadreId cadre,
            String name,
            UnitId unit,
            Post post,
            LocalDate since,
            @Nullable LocalDate born,
            @Nullable String education,
            @Nullable String theory,
            Set<String> themes) {}

    /**
     * Of all who hold a post of which something is asked on the day; acting is not counted.
     *
     * @throws NotFound beyond the reader's reach, or for a unit that does not stand on the day
     */
    @Transactional
    public Standing of(UnitId unit, LocalDate day, Actor reader) {
        gate.demandRead(reader, unit);
        var tree = units.treeOn(day);
        if (tree.find(unit) == null) throw new NotFound();
        var asked = standards.on(day);
        var all = gate.counting(() -> judged(unit, tree, asked));
        var wanting = new HashSet<CadreId>();
        for (var one : all) if (!one.isMet()) wanting.add(one.cadre());
        long met = all.stream().filter(Wanting::isMet).count();
        var people = all.size() - met > MOST_NAMES || !gate.seesNames(reader)
                ? List.<Wanting>of()
                : gate.reading(reader, () -> judged(unit, tree, asked)).stream()
                        .filter(one -> !one.isMet() && wanting.contains(one.cadre()))
                        .toList();
        if (!people.isEmpty())
            audit.read(
                    reader,
                    Reading.ofMany(
                            "cadres.read-short",
                            "units.unit",
                            unit,
                            people.size(),
                            "name",
                            "EDUCATION",
                            "THEORY",
                            "born"));
        return new Standing(all.size(), met, beneath(unit, tree, all), people);
    }

    private static List<Of> beneath(UnitId unit, UnitTree tree, List<Wanting> all) {
        var found = new ArrayList<Of>();
        for (var child : tree.children(unit)) {
            var within = new HashSet<>(tree.unitsUnder(child.id()));
            var hers = all.stream().filter(one -> within.contains(one.unit())).toList();
            long met = hers.stream().filter(Wanting::isMet).count();
            if (met < hers.size()) found.add(new Of(child, hers.size(), met));
        }
        return found;
    }

    private List<Wanting> judged(UnitId unit, UnitTree tree, List<Standard> asked) {
        var judged = new ArrayList<Wanting>();
        for (var one : known(tree.unitsUnder(unit), tree.day())) {
            var level = tree.levelOf(one.unit());
            var hers = asked.stream()
                    .filter(standard ->
                            standard.level() == level && standard.post().equals(one.post()))
                    .toList();
            if (!hers.isEmpty()) judged.add(judge(one, hers));
        }
        return judged;
    }

    private static Wanting judge(Known one, List<Standard> asked) {
        var lacks = new ArrayList<Standard>();
        var unknown = new ArrayList<Standard>();
        for (var standard : asked) {
            var met = meets(one, standard);
            if (met == null) unknown.add(standard);
            else if (!met) lacks.add(standard);
        }
        return new Wanting(one.cadre(), one.name(), one.unit(), one.post(), lacks, unknown);
    }

    /** Whether she meets it; null where nobody has written what it asks. */
    private static @Nullable Boolean meets(Known one, Standard standard) {
        return switch (standard.asks()) {
            case EDUCATION -> isAtLeast(one.education(), standard);
            case THEORY -> isAtLeast(one.theory(), standard);
            case COURSE -> one.themes().contains(standard.value());
            case AGE -> {
                var born = one.born();
                yield born == null
                        ? null
                        : Period.between(born, one.since()).getYears() <= Integer.parseInt(standard.value());
            }
        };
    }

    private static @Nullable Boolean isAtLeast(@Nullable String hers, Standard standard) {
        var choices = standard.asks().choices();
        return hers == null ? null : choices.indexOf(hers) >= choices.indexOf(standard.value());
    }

    private List<Known> known(List<UnitId> within, LocalDate day) {
        return db.sql("""
                        select holding.cadre_id, holding.name, holding.unit_id, body || '.' || kind as post,
                               lower(holding.valid) as since, born,
                               (select value from cadres.fact where fact.cadre_id = cadre.id and trait = 'EDUCATION'
                                   and upper_inf(fact.recorded) and fact.valid @> :day::date) as education,
                               (select value from cadres.fact where fact.cadre_id = cadre.id and trait = 'THEORY'
                                   and upper_inf(fact.recorded) and fact.valid @> :day::date) as theory,
                               array(select distinct theme
                                       from cadres.trainee
                                       join cadres.course on course.id = trainee.course_id
                                       left join cadres.certificate on certificate.course_id = course.id
                                        and certificate.cadre_id = trainee.cadre_id
                                      where trainee.cadre_id = cadre.id and upper_inf(trainee.recorded)
                                        and not isempty(came) and trainee.day <= :day::date
                                        and (valid_until is null or valid_until > :day::date)) as themes
                          from cadres.holding
                          join cadres.position on position.id = position_id
                          join cadres.term on term.id = term_id
                          join cadres.cadre on cadre.id = holding.cadre_id
                         where holding.unit_id = any(:units::bigint[]) and upper_inf(holding.recorded) and not acting
                           and holding.valid @> :day::date
                           and (body, kind) in (select body, kind from cadres.standard where valid @> :day::date)
                         order by holding.name, holding.cadre_id, post""")
                .param("day", day)
                .param("units", Columns.of(within, UnitId::value))
                .query(FallingShort::known)
                .list();
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        return new Known(
                new CadreId(row.getObject("cadre_id", UUID.class)),
                row.getString("name"),
                new UnitId(row.getLong("unit_id")),
                Post.of(row.getString("post")).orElseThrow(),
                Objects.requireNonNull(row.getObject("since", LocalDate.class)),
                row.getObject("born", LocalDate.class),
                row.getString("education"),
                row.getString("theory"),
                new HashSet<>(Arrays.asList((String[]) row.getArray("themes").getArray())));
    }
}
