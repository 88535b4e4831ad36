package vn.sohoi.privacy.training;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import vn.sohoi.kernel.FullName;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.platform.key.KeyedMark;

/** Names and telephones that could be somebody's and are nobody's of the book: the same for the same row, under a key that is thrown away. */
final class InventedNames {
    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Phan", "Bùi", "Đặng", "Đỗ", "Ngô", "Dương", "Đinh", "Đoàn",
            "Trịnh", "Đào", "Lưu", "Lương", "Tạ", "Chu");
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
            "Minh",
            "Thị Bích",
            "Thị Phương",
            "Thúy",
            "Diệu",
            "Quỳnh",
            "Khánh");
    private static final List<String> GIVEN = List.of(
            "Lan", "Hương", "Hoa", "Hà", "Hằng", "Hạnh", "Hiền", "Thảo", "Trang", "Linh", "Nga", "Mai", "Phương",
            "Thủy", "Huệ", "Loan", "Liên", "Nhung", "Oanh", "Yến", "Vân", "Dung", "Tuyết", "Xuân", "Anh", "Ngọc",
            "Phượng", "Tâm", "Hòa", "Bình", "Chi", "Giang", "Ngân", "Quyên", "Duyên", "Thơm", "Nhàn", "Cúc", "Sen",
            "Trâm");

    /** After so many names that are real ones a second family name is put in. */
    private static final int TRIES = 8;

    private final KeyedMark key;
    private final Set<String> realNames;

    /** @param realNames folded, of whoever stands in the book */
    InventedNames(KeyedMark key, Set<String> realNames) {
        this.key = key;
        this.realNames = realNames;
    }

    FullName name(String row) {
        for (int tried = 0; ; tried++) {
            var name = candidate(key.bytes("name " + tried + " " + row), tried >= TRIES);
            if (!realNames.contains(VietnameseText.fold(name))) return FullName.of(name);
        }
    }

    /** In the block 0999, that nobody has. */
    String phone(String row) {
        return "+84999%06d".formatted(number(key.bytes("phone " + row), 0, 1_000_000));
    }

    String address(String row) {
        var mark = key.bytes("address " + row);
        return "Số " + (1 + number(mark, 0, 200)) + ", ngõ " + (1 + number(mark, 4, 60));
    }

    private static String candidate(byte[] mark, boolean second) {
        var family = FAMILY.get(number(mark, 0, FAMILY.size()));
        var other = second ? " " + FAMILY.get(number(mark, 12, FAMILY.size())) : "";
        return family + other + " " + MIDDLE.get(number(mark, 4, MIDDLE.size())) + " "
                + GIVEN.get(number(mark, 8, GIVEN.size()));
    }

    private static int number(byte[] mark, int from, int below) {
        return Math.floorMod(ByteBuffer.wrap(mark, from, Integer.BYTES).getInt(), below);
    }
}
