package vn.sohoi.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.people.Identity;

/**
 * Women who never lived, from a seed. Family names are as frequent as in Vietnam (Nguyễn 38 %), given names thin out as
 * Zipf's law says; citizen ids end on 900000 and above, telephones are of the unassigned block 0999.
 */
final class Invented {
    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Phan", "Trương", "Bùi", "Đặng", "Đỗ", "Ngô", "Hồ", "Dương",
            "Đinh", "Đoàn", "Lâm", "Mai", "Trịnh", "Đào", "Cao", "Lý", "Hà", "Lưu", "Lương", "Tạ", "Chu", "Nghiêm");
    private static final double[] FAMILY_SHARES = {
        38.3, 11, 9.5, 7.1, 5.1, 4.5, 3.9, 2.2, 2.1, 2.1, 1.4, 1.3, 1.3, 1, 0.9, 0.9, 0.8, 0.8, 0.7, 0.7, 0.6, 0.6, 0.6,
        0.6, 0.6, 0.5, 0.5, 0.4
    };
    private static final List<String> MIDDLE = List.of(
            "Thị",
            "Thị Ngọc",
            "Thị Thanh",
            "Thị Thu",
            "Thị Kim",
            "Thị Minh",
            "Thị Hồng",
            "Ngọc",
            "Thu",
            "Thanh",
            "Minh",
            "Thị Bích",
            "Thị Phương",
            "Thị Mai",
            "Kim",
            "Hồng",
            "Thúy",
            "Thị Thùy",
            "Bích",
            "Diệu",
            "Quỳnh",
            "Khánh");
    private static final List<String> GIVEN = List.of(
            "Lan", "Hương", "Hoa", "Hà", "Hằng", "Hạnh", "Hiền", "Thảo", "Trang", "Linh", "Nga", "Mai", "Phương",
            "Thủy", "Huệ", "Hường", "Loan", "Liên", "Nhung", "Oanh", "Yến", "Vân", "Dung", "Tuyết", "Xuân", "Anh",
            "Ngọc", "Thúy", "Phượng", "Tâm", "Hòa", "Thu", "Bình", "Chi", "Giang", "Ngân", "Quyên", "Quỳnh", "Duyên",
            "Thoa", "Thơm", "Nhàn", "Đào", "Cúc", "Khánh", "Lý", "Mến", "My", "Sen", "Thanh", "Trâm", "Tươi", "Uyên",
            "Ánh", "Ninh", "Hậu", "Lụa", "Mùi", "Nguyệt", "Sáu", "Thắm", "Trinh", "Vui", "Vy", "Bưởi", "Chín", "Hảo",
            "Kiều", "Lài", "Nụ", "Ngà", "Nhài", "Tám", "Thìn", "Tý", "Út", "Vinh", "Yên");

    private final Random chance;
    private final String place;
    private final int firstTail;
    private final Map<String, Integer> given = new HashMap<>();
    private int phones;

    /** @param place the first digits of the citizen ids; invented people of two places never share one */
    Invented(Random chance, String place, int firstTail) {
        this.chance = chance;
        this.place = place;
        this.firstTail = firstTail;
    }

    /** A woman with a card in two of five and a telephone in half of all cases. */
    Identity woman() {
        var birth = birth();
        var identity = Identity.woman(name(), birth);
        if (chance.nextInt(5) < 2) identity = identity.withCitizenId(citizenId(birth.year()));
        if (chance.nextInt(2) == 0) identity = identity.withPhone("0999%06d".formatted(phones++ % 1_000_000));
        return identity;
    }

    /** A day within the years, the last one excluded. */
    LocalDate day(int from, int until) {
        var first = LocalDate.of(from, 1, 1);
        return first.plusDays(chance.nextInt((int) (LocalDate.of(until, 1, 1).toEpochDay() - first.toEpochDay())));
    }

    /** True so often in a hundred. */
    boolean percent(int share) {
        return chance.nextInt(100) < share;
    }

    private String name() {
        return FAMILY.get(family()) + " " + MIDDLE.get(zipf(MIDDLE.size())) + " " + GIVEN.get(zipf(GIVEN.size()));
    }

    private int family() {
        double left = chance.nextDouble() * Arrays.stream(FAMILY_SHARES).sum();
        for (int i = 0; i < FAMILY_SHARES.length; i++) {
            left -= FAMILY_SHARES[i];
            if (left < 0) return i;
        }
        return 0;
    }

    /** The n-th is taken about 1/n as often as the first. */
    private int zipf(int count) {
        return (int) Math.min(count - 1, Math.expm1(chance.nextDouble() * Math.log1p(count)));
    }

    private PartialDate birth() {
        int year = 1945 + chance.nextInt(62);
        int known = chance.nextInt(10);
        if (known < 3) return PartialDate.ofYear(year);
        if (known < 4) return PartialDate.ofMonth(year, 1 + chance.nextInt(12));
        return PartialDate.of(LocalDate.of(year, 1, 1).plusDays(chance.nextInt(365)));
    }

    private String citizenId(int year) {
        var head = place + (year < 2000 ? "1" : "3") + "%02d".formatted(year % 100);
        return head + (firstTail + given.merge(head, 1, Integer::sum));
    }
}
