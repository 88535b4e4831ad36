package vn.sohoi.browser;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.imports.BatchId;
import vn.sohoi.imports.Imports;
import vn.sohoi.imports.Upload;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;

/** Lists of members in every state, made once, so that the pages of the import have something to show. */
@Component
class ListVisits {
    private static final String HEAD = "Họ và tên;Năm sinh;Chi hội;Điện thoại;Mã sổ\n";

    private final Imports imports;
    private final Accounts accounts;
    private final Map<String, String> lists = new LinkedHashMap<>();

    ListVisits(Imports imports, Accounts accounts) {
        this.imports = imports;
        this.accounts = accounts;
    }

    /** The path with real lists in it. */
    String real(String path) {
        if (!path.contains("{list-")) return path;
        if (lists.isEmpty()) make();
        var real = path;
        for (var list : lists.entrySet()) real = real.replace("{list-" + list.getKey() + "}", list.getValue());
        return real;
    }

    private void make() {
        var chair = accounts.actorsOf("chutich-thanhtri").getFirst();
        var read = handIn(
                HEAD + "TRẦN THỊ  MẪU;12/3/65;Thôn Viết Sai;912345678;7\nHoa;31/2/1970;Thôn Viết Sai;;8\n;1980;;;9\n",
                chair);
        imports.read(read, chair);
        lists.put("read", read.toString());
        var posts = handIn(
                "cadres.posts",
                "Họ và tên;Ngày sinh;Chi hội;Chức danh;Số quyết định\nLê Thị Chưa Có;12/3/1965;;Ủy viên BCH;7/QĐ\n"
                        + "Phạm Thị Thử;1971;;Thủ quỹ;7/QĐ\n",
                chair);
        imports.read(posts, chair);
        lists.put("posts", posts.toString());
        var awards = handIn(
                "emulation.awards",
                "DANH SÁCH CÁ NHÂN ĐƯỢC KHEN NĂM 2025;;;;\nKèm theo Quyết định số 12/QĐ ngày 5/1/2026;;;;\n"
                        + "Họ và tên;Năm sinh;Chi hội;Hình thức khen thưởng;Thành tích\n"
                        + "Lê Thị Chưa Có;1965;;Giấy khen UBND xã;Giữ nền nếp sinh hoạt\n"
                        + "Phạm Thị Thử;1971;;;Giúp hội viên khó khăn\n",
                chair);
        imports.read(awards, chair);
        lists.put("awards", awards.toString());
        var refused = handIn("%PDF-1.7 không phải danh sách", chair);
        try {
            imports.read(refused, chair);
        } catch (Refused expected) {
            lists.put("refused", refused.toString());
        }
        lists.put("broken", handIn(HEAD + "Lê Thị Dở;1970;;;\n", chair).toString());
        var undone = handIn(HEAD + "Phạm Thị Thoáng Qua;1971;Thôn Thoáng Qua;;\nHuệ;1972;;;\n", chair);
        imports.read(undone, chair);
        imports.openBranches(undone, true, chair);
        imports.write(undone, chair);
        imports.undo(undone, chair);
        lists.put("undone", undone.toString());
    }

    private BatchId handIn(String text, Actor chair) {
        return handIn("membership.members", text, chair);
    }

    private BatchId handIn(String kind, String text, Actor chair) {
        return imports.handIn(
                new Upload(
                        "danh-sach.csv",
                        text.getBytes(StandardCharsets.UTF_8),
                        Objects.requireNonNull(chair.unit()),
                        kind,
                        null,
                        false),
                chair);
    }
}
