package vn.sohoi.people;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoi.access.Scopes;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.FullName;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Columns;
import vn.sohoi.platform.sql.Db;

/**
 * A register of invented women as skewed in names as a real one, in which 17 of 1,000 rows are second rows of somebody with
 * slips in name, birth or number: the shares of slips are those of the measured reference (birth whole in 60 of 100, name
 * in 35, old number in 36). Copies carry no phone, so that nothing but these can be found by.
 */
final class SeededRegister {
    private static final int BATCH = 20_000;
    private static final String[] ONSETS = "B C Ch D Đ G H K L M N Ng Nh Ph Qu T Th Tr V X".split(" ");
    private static final String[] RIMES =
            "an ang anh ay âm ân en ên iên iệp oa oan oanh ương ung uyên uyết ơm ơi ệ à ạnh ằng ồng ừng ùy".split(" ");
    private static final String[] FAMILIES =
            ("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Đinh Lâm Mai Tô Hà"
                            + " Cao Lưu Phùng Tạ Chu Thái Tăng Quách Kiều Triệu Nghiêm Chử Khuất Giang Ngọ")
                    .split(" ");
    private static final String[] MIDDLES =
            "Thị,Thị,Thị,Thị,Thị,Thị,Thị,Thị Ngọc,Thị Thanh,Thị Kim,Thị Bích,Thị Thu,Thị Minh,Thị Hồng,Thu,Thanh,Ngọc,Minh,Thúy,Mai,Thị Như,Thị Xuân,Kim,Hồng,Bích"
                    .split(",");

    private final Random chance;
    private final List<String> givens = new ArrayList<>();
    private final List<Woman> women = new ArrayList<>();
    private final Set<Couple> truth = new HashSet<>();

    record Woman(UUID id, UnitId branch, String name, LocalDate birth, boolean yearOnly, byte @Nullable [] oldId) {}

    private SeededRegister(long seed) {
        chance = new Random(seed);
        for (var onset : ONSETS) for (var rime : RIMES) givens.add(onset + rime);
        java.util.Collections.shuffle(givens, chance);
    }

    /** So many rows on these branches, already written. */
    static SeededRegister written(int rows, List<UnitId> branches, Db db, Scopes scopes) {
        var seeded = new SeededRegister(20260930L + rows);
        int copies = Math.round(rows * 0.0167f);
        for (int i = 0; i < rows - copies; i++) seeded.women.add(seeded.woman(branches));
        for (int i = 0; i < copies; i++) seeded.copy(seeded.women.get(i * 7 % (rows - copies)), branches);
        for (int from = 0; from < rows; from += BATCH) {
            var some = seeded.women.subList(from, Math.min(rows, from + BATCH));
            scopes.names(Actor.MACHINE, () -> write(some, db));
        }
        return seeded;
    }

    Set<Couple> truth() {
        return truth;
    }

    List<Woman> women() {
        return women;
    }

    private Woman woman(List<UnitId> branches) {
        var name = pick(FAMILIES, 0.383) + " " + MIDDLES[chance.nextInt(MIDDLES.length)] + " " + givens.get(zipf(352));
        var birth = LocalDate.of(1945, 1, 1).plusDays(chance.nextInt(61 * 365));
        var branch = branches.get(chance.nextInt(branches.size()));
        return new Woman(id(), branch, name, birth, chance.nextInt(50) == 0, number());
    }

    private void copy(Woman first, List<UnitId> branches) {
        var name = chance.nextInt(100) < 35 ? first.name() : misspelt(first.name());
        var birth = chance.nextInt(100) < 60 ? first.birth() : misdated(first.birth());
        var oldId = chance.nextInt(100) < 36 ? first.oldId() : number();
        var branch = chance.nextInt(3) == 0 ? first.branch() : branches.get(chance.nextInt(branches.size()));
        var copy = new Woman(id(), branch, name, birth, first.yearOnly(), oldId);
        women.add(copy);
        truth.add(couple(first.id(), copy.id()));
    }

    /** Of a hundred slips: 30 lose the marks, 12 lose a word, the others are in a letter. */
    private String misspelt(String name) {
        int kind = chance.nextInt(100);
        if (kind < 30) return FullName.of(name).key();
        var words = name.split(" ");
        if (kind < 42 && words.length > 2)
            return words[0] + " " + String.join(" ", List.of(words).subList(2, words.length));
        int at = chance.nextInt(name.length());
        while (name.charAt(at) == ' ') at = chance.nextInt(name.length());
        if (kind < 65 && name.length() > 6) return name.substring(0, at) + name.substring(at + 1);
        var letter = "aeioughtnc".charAt(chance.nextInt(10));
        return name.substring(0, at) + letter + name.substring(kind < 85 ? at + 1 : at);
    }

    /** Of a hundred slips: 35 swap day and month where that is a day, 10 are quite another, the others a digit. */
    private LocalDate misdated(LocalDate birth) {
        int kind = chance.nextInt(100);
        if (kind < 35 && birth.getDayOfMonth() <= 12)
            return LocalDate.of(birth.getYear(), birth.getDayOfMonth(), birth.getMonthValue());
        if (kind > 90) return birth.plusDays(400 + chance.nextInt(4000));
        if (kind < 55) return birth.plusYears(chance.nextBoolean() ? 1 : -1);
        int day = birth.getDayOfMonth();
        int typed = day % 10 == 9 ? day - 1 : day + 1;
        return birth.withDayOfMonth(Math.min(typed, birth.lengthOfMonth()));
    }

    private int zipf(int most) {
        return (int) Math.min(most - 1, Math.floor(Math.exp(chance.nextDouble() * Math.log(most + 1)) - 1));
    }

    private String pick(String[] from, double first) {
        if (chance.nextDouble() < first) return from[0];
        return from[1 + (int) ((from.length - 1) * Math.pow(chance.nextDouble(), 2.2))];
    }

    private UUID id() {
        return new UUID(chance.nextLong() & ~0xF000L | 0x7000L, chance.nextLong() >>> 2 | 1L << 63);
    }

    private byte[] number() {
        return ByteBuffer.allocate(16)
                .putLong(chance.nextLong())
                .putLong(chance.nextLong())
                .array();
    }

    static Couple couple(UUID one, UUID other) {
        return Couple.of(new vn.sohoi.kernel.PersonId(one), new vn.sohoi.kernel.PersonId(other));
    }

    private static void write(List<Woman> women, Db db) {
        db.sql("""
                        insert into people.person (id, branch_id, full_name, name_key, given_key, middle_key,
                                                   birth_year, birth_month, birth_day, born, old_id_index)
                        select id, branch, name, key, given, middle, extract(year from birth),
                               case when not year_only then extract(month from birth) end,
                               case when not year_only then extract(day from birth) end,
                               case when year_only then make_date(extract(year from birth)::int, 12, 31) else birth end, old
                          from unnest(:ids::uuid[], :branches::bigint[], :names::text[], :keys::text[], :givens::text[],
                                      :middles::text[], :births::date[], :yearOnly::boolean[], :olds::bytea[])
                            as fresh (id, branch, name, key, given, middle, birth, year_only, old)""")
                .param("ids", Columns.of(women, Woman::id))
                .param("branches", Columns.of(women, Woman::branch))
                .param("names", Columns.of(women, Woman::name))
                .param(
                        "keys",
                        Columns.of(women, woman -> FullName.of(woman.name()).key()))
                .param(
                        "givens",
                        Columns.of(women, woman -> FullName.of(woman.name()).givenKey()))
                .param(
                        "middles",
                        Columns.of(women, woman -> FullName.of(woman.name()).middleKey()))
                .param("births", Columns.of(women, Woman::birth))
                .param("yearOnly", Columns.of(women, Woman::yearOnly))
                .param("olds", women.stream().map(Woman::oldId).toArray(byte[][]::new))
                .update();
    }
}
