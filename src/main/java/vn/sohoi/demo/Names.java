package vn.sohoi.demo;

import java.util.List;
import java.util.random.RandomGenerator;

/** Invents women's names as they are common in the north; likeness to a real person is chance. */
final class Names {
    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm",
            "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Lưu", "Đào", "Triệu", "Chử", "Nghiêm", "Cao",
            "Phan", "Trịnh", "Đinh", "Tạ");
    private static final List<String> MIDDLE = List.of(
            "Thị",
            "Thị",
            "Thị",
            "Thị",
            "Thị",
            "Thị",
            "Thị Ngọc",
            "Thị Thanh",
            "Thị Kim",
            "Thị Bích",
            "Thị Thu",
            "Thị Minh",
            "Thị Hồng",
            "Thu",
            "Thanh",
            "Ngọc",
            "Minh",
            "Thúy",
            "Thị Phương",
            "Thị Mai");
    private static final List<String> GIVEN = List.of(
            "Lan", "Hoa", "Hương", "Hà", "Hằng", "Hạnh", "Hiền", "Huệ", "Hường", "Hòa", "Loan", "Liên", "Mai", "Nga",
            "Nhàn", "Nhung", "Oanh", "Phương", "Phượng", "Thảo", "Thủy", "Thúy", "Thoa", "Thơm", "Tâm", "Tuyết", "Yến",
            "Xuân", "Vân", "Dung", "Duyên", "Đào", "Bình", "Chi", "Cúc", "Giang", "Khánh", "Linh", "Lý", "Mến", "My",
            "Ngân", "Ngọc", "Quyên", "Quỳnh", "Sen", "Thanh", "Trang", "Trâm", "Tươi", "Uyên", "Ánh", "Anh", "Ninh");

    private Names() {}

    static String woman(RandomGenerator chance) {
        return pick(FAMILY, chance) + " " + pick(MIDDLE, chance) + " " + pick(GIVEN, chance);
    }

    static <T> T pick(List<T> from, RandomGenerator chance) {
        return from.get(chance.nextInt(from.size()));
    }
}
